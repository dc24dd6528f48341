package vn.ntm.reporting.form.formula;

/** A formula that says nothing, and where it stops making sense. */
public final class Unreadable extends RuntimeException {

    private final transient String vi;
    private final transient String en;

    Unreadable(String vi, String en, int position) {
        super(en, null, false, false);
        this.vi = "%s (ký tự thứ %d)".formatted(vi, position + 1);
        this.en = "%s (character %d)".formatted(en, position + 1);
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
