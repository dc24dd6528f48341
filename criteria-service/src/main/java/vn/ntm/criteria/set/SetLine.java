package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A set in the list.
 *
 * @param code The set's code.
 * @param name In Vietnamese, as the decision words it.
 * @param nameEn In English; null where there is none.
 * @param unitKind The kind of unit it judges: xa, huyen, thon.
 * @param tier ntm, nang-cao or kieu-mau.
 * @param validFrom The first day that it applies.
 * @param validTo The last day; null while no end is known.
 * @param version the last published one, or null while there is none
 */
record SetLine(
        Code code,
        String name,
        @Nullable String nameEn,
        Code unitKind,
        Code tier,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer version) {

    static SetLine of(CriteriaSet set, Optional<SetVersion> current) {
        var about = set.described();
        return new SetLine(
                about.code(),
                about.name(),
                about.nameEn(),
                about.unitKind(),
                about.tier(),
                about.validFrom(),
                about.validTo(),
                current.map(SetVersion::number).orElse(null));
    }
}
