package vn.ntm.criteria.recognition;

/** What somebody does with a dossier. */
enum Act {
    REGISTER,
    SELF_ASSESS,
    EXAMINE,
    APPRAISE,
    VOTE,
    DECIDE,
    ANNOUNCE,
    RETURN,
    REFUSE,
    REVOKE,
    ACKNOWLEDGE,
    GIVE_EVIDENCE,
    GIVE_SURVEY,
    DECLARE
}
