package vn.ntm.platform.copy;

import java.util.List;

/**
 * What a rebuild has found and done.
 *
 * @param copy The name of the copy.
 * @param events How many it was made from.
 * @param tables What was found in each of its tables.
 */
public record RebuiltCopy(String copy, long events, List<RebuiltTable> tables) {}
