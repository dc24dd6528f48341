package vn.ntm.local.layout;

/** Something that the person at the keyboard is told in one sentence, without a stack trace. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
