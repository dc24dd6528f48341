package vn.ntm.acceptance;

/** Something that breaks, and is whole again when the blow has returned. */
record Fault(String name, Blow blow) {

    interface Blow {
        void strike() throws Exception;
    }
}
