package vn.ntm.criteria.rule;

import java.util.Set;

/** When an indicator is not asked of a unit. */
public sealed interface Exemption {

    /** The unit says so and why it may: "không có làng nghề". */
    record Declared(String when) implements Exemption {}

    record InRegions(Set<Region> regions) implements Exemption {
        public InRegions {
            regions = Set.copyOf(regions);
        }
    }

    record InCommuneGroups(Set<Integer> groups) implements Exemption {
        public InCommuneGroups {
            groups = Set.copyOf(groups);
        }
    }
}
