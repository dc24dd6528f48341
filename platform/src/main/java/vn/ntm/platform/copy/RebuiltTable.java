package vn.ntm.platform.copy;

/**
 * One table, in rows.
 *
 * @param missing were told and not there, and are there now
 * @param altered were there otherwise than told, and are as told now
 * @param superfluous were there and never told, and are gone
 * @param kept were there and never told, and stay because other rows refer to them: somebody has to look
 */
public record RebuiltTable(
        String table, long before, long after, long missing, long altered, long superfluous, long kept) {}
