package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A set in one of its versions.
 *
 * @param version the one shown here; null while there is none
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
        @Nullable VersionLine version,
        List<Criterion> criteria,
        List<VersionLine> versions) {

    static SetView of(CriteriaSet set, @Nullable SetVersion shown, List<SetVersion> all) {
        var about = set.described();
        return new SetView(
                about.code(),
                about.name(),
                about.nameEn(),
                about.unitKind(),
                about.tier(),
                about.legalBasis(),
                about.validFrom(),
                about.validTo(),
                shown == null ? null : shown.line(),
                shown == null ? List.of() : shown.criteria(),
                all.stream().map(SetVersion::line).toList());
    }
}
