package vn.ntm.criteria.rule;

import java.util.Arrays;
import java.util.Optional;

/** The seven columns of Decision 318. A commune keeps the region of its province before 1 July 2025. */
public enum Region {
    TDMNPB("Trung du miền núi phía Bắc", "Northern Midlands and Mountains"),
    DBSH("Đồng bằng sông Hồng", "Red River Delta"),
    BTB("Bắc Trung Bộ", "North Central"),
    DHNTB("Duyên hải Nam Trung Bộ", "South Central Coast"),
    TN("Tây Nguyên", "Central Highlands"),
    DNB("Đông Nam Bộ", "Southeast"),
    DBSCL("Đồng bằng sông Cửu Long", "Mekong Delta");

    private final String vi;
    private final String en;

    Region(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Sentence words() {
        return new Sentence(vi, en);
    }

    public static Optional<Region> called(String text) {
        return Arrays.stream(values())
                .filter(region -> region.name().equals(text))
                .findFirst();
    }
}
