package vn.ntm.criteria.rule;

import org.jspecify.annotations.Nullable;

/**
 * What thresholds depend on, besides the year.
 *
 * @param communeGroup 1, 2 or 3 (Decision 51/2025)
 * @param speciallyDifficult such communes and safe-zone communes are held to the Northern Mountains level in every region
 *     (Decision 318)
 */
public record Place(@Nullable Region region, @Nullable Integer communeGroup, boolean speciallyDifficult) {

    public static final Place UNKNOWN = new Place(null, null, false);

    public static Place in(Region region) {
        return new Place(region, null, false);
    }

    public static Place ofGroup(int communeGroup) {
        return new Place(null, communeGroup, false);
    }

    /** The column that counts. */
    @Nullable
    Region column() {
        return speciallyDifficult ? Region.TDMNPB : region;
    }
}
