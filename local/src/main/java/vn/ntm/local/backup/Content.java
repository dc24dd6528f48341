package vn.ntm.local.backup;

/**
 * What proves that nothing was lost or altered.
 *
 * @param rows how many rows of a table, or records of a topic
 * @param sha256 of their text, in hexadecimal
 */
public record Content(long rows, String sha256) {}
