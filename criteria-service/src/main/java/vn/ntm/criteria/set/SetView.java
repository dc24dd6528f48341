package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Content.Band;
import vn.ntm.criteria.set.Content.Stated;
import vn.ntm.kernel.Code;

/**
 * A set in one of its versions.
 *
 * @param code The set's code.
 * @param name In Vietnamese, as the decision words it.
 * @param nameEn In English; null where there is none.
 * @param unitKind The kind of unit it judges: xa, huyen, thon.
 * @param tier ntm, nang-cao or kieu-mau.
 * @param legalBasis The decision that sets it.
 * @param validFrom The first day that it applies.
 * @param validTo The last day; null while no end is known.
 * @param prerequisites Codes of the sets that a unit must meet before.
 * @param owner whose it is; null for the country's
 * @param version the one shown here; null while there is none
 * @param counts as the decision states them, or as they are listed
 * @param criteria In the order of the decision.
 * @param bands By which a plan counts units.
 * @param notes Notes under the table of the decision.
 * @param sources Where the content was taken from.
 * @param changes against the version before
 * @param versions all that there are, drafts for those who write them
 */
record SetView(
        Code code,
        String name,
        @Nullable String nameEn,
        Code unitKind,
        Code tier,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Code> prerequisites,
        @Nullable Code owner,
        @Nullable VersionLine version,
        @Nullable Stated counts,
        List<CriterionView> criteria,
        List<Band> bands,
        List<String> notes,
        List<String> sources,
        List<Change> changes,
        List<VersionLine> versions) {

    static SetView of(CriteriaSet set, @Nullable SetVersion shown, List<SetVersion> all) {
        return of(set, shown, all, Set.of());
    }

    static SetView of(CriteriaSet set, @Nullable SetVersion shown, List<SetVersion> all, Set<String> confirmed) {
        var about = set.described();
        var content = shown == null ? null : shown.content();
        return new SetView(
                about.code(),
                about.name(),
                about.nameEn(),
                about.unitKind(),
                about.tier(),
                about.legalBasis(),
                about.validFrom(),
                about.validTo(),
                about.before(),
                set.owner().orElse(null),
                shown == null ? null : shown.line(),
                content == null ? null : content.counts(),
                content == null
                        ? List.of()
                        : content.criteria().stream()
                                .map(criterion -> CriterionView.of(set.code(), criterion, confirmed))
                                .toList(),
                content == null ? List.of() : content.bands(),
                content == null ? List.of() : content.notes(),
                content == null ? List.of() : content.sources(),
                shown == null
                        ? List.of()
                        : before(shown, all)
                                .map(before -> Change.between(before.content(), shown.content()))
                                .orElse(List.of()),
                all.stream().map(SetVersion::line).toList());
    }

    private static Optional<SetVersion> before(SetVersion shown, List<SetVersion> all) {
        return all.stream()
                .filter(version -> version.number() == shown.number() - 1)
                .findFirst();
    }
}
