package vn.ntm.criteria.exchange.workbook;

/** A part of the file is not what it should be. */
public final class NotReadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String part;

    NotReadable(String part) {
        super(part, null, false, false);
        this.part = part;
    }

    public String part() {
        return part;
    }
}
