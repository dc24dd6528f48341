package vn.ntm.platform.inbox;

/** A copy is being made anew; what is heard meanwhile waits outside, because that may take longer than a transaction. */
final class InboxIsHeld extends RuntimeException {

    InboxIsHeld() {
        super("A read copy is being rebuilt", null, false, false);
    }
}
