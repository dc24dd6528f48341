package vn.ntm.reporting.wire;

/** What happens to one connection after so many bytes of the request, or of the answer, have passed. */
record Trouble(Way way, int after, Kind kind) {

    enum Way {
        REQUEST,
        ANSWER
    }

    enum Kind {
        /** Both ends are told that it is over. */
        CUT,
        /** Both ends are told that it never was. */
        RESET,
        /** Nothing more passes, and nobody is told. */
        DROPPED,
        /** The rest arrives, but only after the client has lost its patience and asked again. */
        OVERTAKEN,
        /** The rest arrives while the client still waits. */
        DELAYED
    }
}
