package vn.ntm.assignment.organisation.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * All that may change about a body from one day to the next. Its code is not here, for that never does.
 *
 * @param name The official Vietnamese name, "Sở Xây dựng".
 * @param nameEn The English name; null while nobody gave one.
 * @param aliases Other spellings and former names it is found under.
 * @param kind Of which kind it is: a code of GET /organisation-kinds.
 * @param parent The body that it stands below; null at the top of the tree.
 * @param region In which of the seven regions of the decrees until 2025 it lies; null where that means nothing.
 * @param communeGroup The group of a commune, 1 to 3 (Decision 51/2025/QĐ-TTg); null for other bodies.
 * @param externalCodes Codes that others gave it, by who gave them ("nso" for the statistics office: "03637"); another body
 *     may have had the same one before.
 * @param head Who answers for it; null while nobody is named.
 * @param contacts How it is reached.
 */
@Schema(name = "OrganisationAttributes")
public record Attributes(
        String name,
        @Nullable String nameEn,
        List<String> aliases,
        Code kind,
        @Nullable Code parent,
        @Nullable Region region,
        @Nullable Integer communeGroup,
        Map<String, String> externalCodes,
        @Nullable Head head,
        List<Contact> contacts) {

    public Attributes {
        aliases = List.copyOf(aliases);
        externalCodes = java.util.Collections.unmodifiableMap(new TreeMap<>(externalCodes));
        contacts = List.copyOf(contacts);
    }

    /** The plainest body: a name, a kind, a place. */
    public static Attributes of(String name, Code kind, @Nullable Code parent) {
        return new Attributes(name, null, List.of(), kind, parent, null, null, Map.of(), null, List.of());
    }

    public Attributes under(@Nullable Code other) {
        return new Attributes(name, nameEn, aliases, kind, other, region, communeGroup, externalCodes, head, contacts);
    }

    public Attributes ofKind(Code other) {
        return new Attributes(
                name, nameEn, aliases, other, parent, region, communeGroup, externalCodes, head, contacts);
    }

    /** The former name stays an alias, so that it is still found under it. */
    public Attributes named(String other, @Nullable String otherEn) {
        var known = new ArrayList<>(aliases);
        if (!other.equals(name) && !known.contains(name)) {
            known.add(name);
        }
        return new Attributes(
                other,
                otherEn == null ? nameEn : otherEn,
                known,
                kind,
                parent,
                region,
                communeGroup,
                externalCodes,
                head,
                contacts);
    }

    public Attributes inGroup(int other) {
        return new Attributes(name, nameEn, aliases, kind, parent, region, other, externalCodes, head, contacts);
    }

    public Attributes withExternalCodes(Map<String, String> others) {
        var codes = new TreeMap<>(externalCodes);
        codes.putAll(others);
        return new Attributes(name, nameEn, aliases, kind, parent, region, communeGroup, codes, head, contacts);
    }
}
