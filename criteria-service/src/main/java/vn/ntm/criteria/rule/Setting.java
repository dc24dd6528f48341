package vn.ntm.criteria.rule;

/** Where and for which year a unit is judged. */
public record Setting(Place place, int year) {

    /** "Bắc Trung Bộ, 2024". */
    Sentence where() {
        var region = place.column();
        var group = place.communeGroup();
        var vi = new StringBuilder();
        var en = new StringBuilder();
        if (region != null) {
            vi.append(region.words().vi()).append(", ");
            en.append(region.words().en()).append(", ");
        }
        if (group != null) {
            vi.append("nhóm ").append(group).append(", ");
            en.append("group ").append(group).append(", ");
        }
        return new Sentence(vi.append(year).toString(), en.append(year).toString());
    }
}
