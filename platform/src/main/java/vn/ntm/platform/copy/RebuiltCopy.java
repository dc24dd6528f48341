package vn.ntm.platform.copy;

import java.util.List;

/**
 * What a rebuild has found and done.
 *
 * @param events how many it was made from
 */
public record RebuiltCopy(String copy, long events, List<RebuiltTable> tables) {}
