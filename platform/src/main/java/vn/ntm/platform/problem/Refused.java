package vn.ntm.platform.problem;

/** Carries a refusal out and rolls the transaction back. A refusal is no fault, so it has no stack trace. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
