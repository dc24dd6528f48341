package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What is asked of each body by itself.
 *
 * @param where in SQL, of a stretch {@code s}
 * @param values of the parameters in it
 */
record Sought(Status status, String where, Map<String, Object> values) {

    static final String ON_THE_DAY = "s.valid_from <= :at and (s.valid_to is null or s.valid_to > :at)";

    static Sought on(LocalDate day, Status status) {
        var where =
                switch (status) {
                    case IN_FORCE -> ON_THE_DAY;
                    case FUTURE -> """
                        s.valid_from > :at and not exists (select from organisation_stretch e
                            where e.code = s.code and e.valid_from < s.valid_from)""";
                    case ENDED -> """
                        s.valid_to <= :at and not exists (select from organisation_stretch l
                            where l.code = s.code and l.valid_from > s.valid_from)""";
                };
        return new Sought(status, where, Map.of("at", day));
    }

    Sought and(String condition, Map<String, Object> itsValues) {
        var all = new HashMap<>(values);
        all.putAll(itsValues);
        return new Sought(status, where + " and " + condition, all);
    }

    Sought withoutWords(String words) {
        return and("not s.words @@ cast(:others as tsquery)", Map.of("others", words));
    }

    Sought withWords(String words) {
        return and("s.words @@ cast(:words as tsquery)", Map.of("words", words));
    }

    /** The day on which to look where a body stands, in SQL: its last one, or its first. */
    String lastSeen() {
        return switch (status) {
            case IN_FORCE -> ":at";
            case FUTURE -> "s.valid_from";
            case ENDED -> "s.valid_to - 1";
        };
    }
}
