package vn.ntm.local;

/** How to connect to one part's database as that part does. */
public record Database(String jdbcUrl, String user, String password) {}
