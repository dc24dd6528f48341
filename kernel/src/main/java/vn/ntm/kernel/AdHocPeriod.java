package vn.ntm.kernel;

/**
 * One request, "đột xuất khi có yêu cầu", written AH- and its code, AH-bao-so-3: closing and deadline are as the requester says.
 *
 * @param code The code of the request.
 */
public record AdHocPeriod(Code code) implements Period {

    static final String PREFIX = "AH-";

    public static AdHocPeriod valueOf(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not an ad hoc period: " + text);
        }
        return new AdHocPeriod(new Code(text.substring(PREFIX.length())));
    }

    @Override
    public Frequency frequency() {
        return Frequency.AD_HOC;
    }

    @Override
    public String toString() {
        return PREFIX + code;
    }
}
