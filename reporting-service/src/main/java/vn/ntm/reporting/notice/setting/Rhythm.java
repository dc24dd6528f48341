package vn.ntm.reporting.notice.setting;

/** How often mail comes. A call upon the head of a body comes at once in any rhythm but NONE. */
enum Rhythm {
    AT_ONCE,
    DAILY,
    NONE
}
