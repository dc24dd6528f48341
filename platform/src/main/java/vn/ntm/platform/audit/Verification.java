package vn.ntm.platform.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found in the chain.
 *
 * @param intact True if nothing was found.
 * @param chained Rows that are in the chain.
 * @param waiting Rows written in the last seconds, not yet in the chain.
 * @param forgotten The number up to which rows were older than is kept; 0 as long as there were none.
 * @param number Of the last row; note it together with the hash, and ask later whether it still is what it was.
 * @param hash Of the last row, in hexadecimal.
 * @param findings The first hundred, by number.
 */
public record Verification(
        boolean intact,
        long chained,
        long waiting,
        long forgotten,
        long number,
        String hash,
        List<BrokenLink> findings) {

    /**
     * A place where the chain does not hold.
     *
     * @param number Of the row where it does not, or before which it does not.
     * @param id Of that row; null where there is none.
     * @param kind What was found there.
     */
    public record BrokenLink(long number, @Nullable String id, Tampering kind) {}

    /** What was found in the chain. */
    public enum Tampering {
        /** The row is not what was chained, or the one before it is not. */
        ALTERED,
        /** Rows are missing before this one. */
        REMOVED_BEFORE,
        /** The rows end before the chain did. */
        REMOVED_AT_THE_END,
        /** The rows go on after the end of the chain. */
        INSERTED_AT_THE_END,
        /** Rows were forgotten up to this number, and no row says so. */
        FORGOTTEN_IN_SILENCE,
        /** The row that the caller had noted is another one now, or gone. */
        NOT_AS_NOTED
    }
}
