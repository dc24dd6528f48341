package vn.ntm.platform.copy;

/**
 * One table, in rows.
 *
 * @param table Its name.
 * @param before How many there were.
 * @param after How many there are.
 * @param missing Were told and not there, and are there now.
 * @param altered Were there otherwise than told, and are as told now.
 * @param superfluous Were there and never told, and are gone.
 * @param kept Were there and never told, and stay because other rows refer to them: somebody has to look.
 */
public record RebuiltTable(
        String table, long before, long after, long missing, long altered, long superfluous, long kept) {}
