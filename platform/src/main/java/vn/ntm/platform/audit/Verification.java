package vn.ntm.platform.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found in the chain.
 *
 * @param chained rows that are in the chain
 * @param waiting rows written in the last seconds, not yet in the chain
 * @param forgotten the number up to which rows were older than is kept; 0 as long as there were none
 * @param number of the last row; note it together with the hash, and ask later whether it still is what it was
 * @param hash of the last row, in hexadecimal
 * @param findings the first hundred, by number
 */
public record Verification(
        boolean intact,
        long chained,
        long waiting,
        long forgotten,
        long number,
        String hash,
        List<BrokenLink> findings) {

    /** @param number of the row where the chain does not hold, or before which it does not */
    public record BrokenLink(long number, @Nullable String id, Tampering kind) {}

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
