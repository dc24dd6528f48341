package vn.ntm.assignment.target;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.organisation.NamedBodies.Named;
import vn.ntm.assignment.target.TargetTerms.Part;
import vn.ntm.kernel.Code;

/**
 * Whom the units of targets mean, by code or by name.
 *
 * @param bodies registered codes among them, and what kind each is
 * @param above all that each of them and each part of a breakdown stands below
 * @param called who bears the others as a name
 */
public record UnitNames(Map<Code, Code> bodies, Map<Code, Set<Code>> above, Map<String, List<Named>> called) {

    /** From the country down: what is of one tier is of no other. */
    private static final Map<String, Integer> TIERS =
            Map.of("province", 1, "district", 2, "town", 2, "commune", 3, "hamlet", 4);

    /** Levels that documents speak of also where no body of the kind is registered. */
    private static final Set<String> LEVELS = Set.of("province", "district", "town", "commune", "hamlet");

    /** What is counted and is no body: "dự án, hộ, người, sản phẩm, hợp tác xã, mô hình, công trình". */
    private static final Set<String> THINGS =
            Set.of("project", "household", "person", "product", "cooperative", "model", "works");

    private static final int CANDIDATES = 10;

    static boolean isLevel(String word, Set<Code> kinds) {
        return LEVELS.contains(word)
                || THINGS.contains(word)
                || TargetRules.code(word).filter(kinds::contains).isPresent();
    }

    /** Projects and products have names that no register knows. */
    static boolean areBodies(TargetTerms terms) {
        return terms.measure() != null || terms.unitLevel() == null || !THINGS.contains(terms.unitLevel());
    }

    void check(String at, TargetTerms terms, Faults faults) {
        if (!areBodies(terms)) {
            return;
        }
        var level = terms.unitLevel();
        var planned = terms.plannedBefore();
        check(at + "/units", terms.units(), level, faults);
        check(at + "/counted/units", Units.listed(terms.counted()), level, faults);
        if (terms.range() != null) {
            check(at + "/range/per/units", Units.listed(terms.range().per()), null, faults);
        }
        overlaps(at, terms, faults);
        if (planned != null && planned.units() != null) {
            check(at + "/plannedBefore/units", planned.units(), level, faults);
        }
    }

    void check(String list, List<String> units, @Nullable String level, Faults faults) {
        var before = new HashSet<Code>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var meant = meant(unit, level);
            if (meant.size() == 1) {
                one(list + "/" + i, unit, meant.getFirst(), level, before, faults);
            }
            if (meant.isEmpty()) {
                faults.say(
                        list + "/" + i,
                        "unknown-code",
                        unit,
                        "Không có cơ quan, đơn vị nào có mã hoặc tên này.",
                        "No registered body has this code or name.");
            } else if (meant.size() > 1) {
                var candidates = meant.stream()
                        .limit(CANDIDATES)
                        .map(one -> one.code() + " (" + one.name() + ")")
                        .collect(Collectors.joining(", "));
                faults.say(
                        list + "/" + i,
                        "ambiguous-name",
                        unit,
                        "Có %d đơn vị mang tên này, hãy dùng mã: %s.".formatted(meant.size(), candidates),
                        "%d bodies are called so; use the code: %s.".formatted(meant.size(), candidates));
            }
        }
    }

    private static void one(
            String at, String unit, Named body, @Nullable String level, Set<Code> before, Faults faults) {
        if (isOfAnotherTier(body, level)) {
            faults.say(
                    at,
                    "of-another-level",
                    unit,
                    "%s không thuộc cấp %s.".formatted(body.name(), level),
                    "%s is no %s.".formatted(body.name(), level));
        }
        if (!before.add(body.code()) && !unit.equals(body.code().text())) {
            faults.say(
                    at,
                    "named-twice",
                    unit,
                    "Đơn vị %s đã có trong danh sách.".formatted(body.code()),
                    "The body %s is named already.".formatted(body.code()));
        }
    }

    /** What a body owes is owed by those above it as well: a part of a breakdown stands beside the others. */
    private void overlaps(String at, TargetTerms terms, Faults faults) {
        if (terms.breakdown() == null || !terms.partsMakeTheWhole()) {
            return;
        }
        var parts = terms.breakdown().stream().map(Part::unit).collect(Collectors.toSet());
        for (int i = 0; i < terms.breakdown().size(); i++) {
            var unit = terms.breakdown().get(i).unit();
            var whole = above.getOrDefault(unit, Set.of()).stream()
                    .filter(other -> !other.equals(unit) && parts.contains(other))
                    .findFirst();
            if (whole.isPresent()) {
                faults.say(
                        at + "/breakdown/" + i + "/unit",
                        "part-of-another-part",
                        unit,
                        "Đơn vị này thuộc %s, đã có trong bảng phân bổ: sẽ bị tính hai lần.".formatted(whole.get()),
                        "It stands below %s, which has a part itself: it would count twice.".formatted(whole.get()));
            }
        }
    }

    private static boolean isOfAnotherTier(Named body, @Nullable String level) {
        var asked = level == null ? null : TIERS.get(level);
        var has = TIERS.get(body.kind().text());
        return asked != null && has != null && !asked.equals(has);
    }

    /** As codes; what means nobody, or several, stays as it is. */
    List<String> resolved(Collection<String> units, @Nullable String level) {
        return units.stream()
                .map(unit -> {
                    var meant = meant(unit, level);
                    return meant.size() == 1 ? meant.getFirst().code().text() : unit;
                })
                .toList();
    }

    /** Of several that are called so, those of the level that is spoken of, and of these those nearest to who speaks. */
    private List<Named> meant(String unit, @Nullable String level) {
        var known = TargetRules.code(unit).orElse(null);
        var itsKind = known == null ? null : bodies.get(known);
        if (known != null && itsKind != null) {
            return List.of(new Named(known, itsKind, unit, 0));
        }
        var all = called.getOrDefault(unit, List.of());
        var ofLevel = Optional.ofNullable(level).flatMap(TargetRules::code).stream()
                .flatMap(kind -> all.stream().filter(one -> one.kind().equals(kind)))
                .toList();
        var those = ofLevel.isEmpty() ? all : ofLevel;
        int nearest = those.stream().mapToInt(Named::steps).min().orElse(0);
        return those.stream().filter(one -> one.steps() == nearest).toList();
    }
}
