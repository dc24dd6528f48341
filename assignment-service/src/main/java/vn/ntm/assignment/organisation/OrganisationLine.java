package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Contact;
import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.assignment.organisation.timeline.Head;
import vn.ntm.assignment.organisation.timeline.Region;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.kernel.Code;

/**
 * A body as it is on one day.
 *
 * @param code Its identity; it never changes and is never used again.
 * @param name The official Vietnamese name on that day.
 * @param nameEn The English name; null while nobody gave one.
 * @param kind Of which kind it is: a code of GET /organisation-kinds.
 * @param parent The body that it stands below on that day; null at the top of the tree.
 * @param aliases Other spellings and former names it is found under.
 * @param region In which of the seven regions of the decrees until 2025 it lies; null where that means nothing.
 * @param communeGroup The group of a commune, 1 to 3 (Decision 51/2025/QĐ-TTg); null for other bodies.
 * @param externalCodes Codes that others gave it, by who gave them, "nso" for the statistics office.
 * @param head Who answers for it; null while nobody is named.
 * @param contacts How it is reached.
 * @param status Whether it exists on that day, will, or did.
 * @param validFrom Since when it is so; null if nobody said.
 * @param validTo The last day on which it is so; null while it goes on.
 * @param parentName The name of the parent, to tell bodies of one name apart; in lists only.
 * @param ambiguous True if another body of that day has the same name, marks aside; in a search only.
 */
record OrganisationLine(
        Code code,
        String name,
        @Nullable String nameEn,
        Code kind,
        @Nullable Code parent,
        List<String> aliases,
        @Nullable Region region,
        @Nullable Integer communeGroup,
        Map<String, String> externalCodes,
        @Nullable Head head,
        List<Contact> contacts,
        Status status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parentName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean ambiguous) {

    static OrganisationLine of(Code code, Stretch stretch, Status status) {
        Attributes as = stretch.as();
        return new OrganisationLine(
                code,
                as.name(),
                as.nameEn(),
                as.kind(),
                as.parent(),
                as.aliases(),
                as.region(),
                as.communeGroup(),
                as.externalCodes(),
                as.head(),
                as.contacts(),
                status,
                Days.known(stretch.from()),
                Days.before(stretch.to()),
                null,
                null);
    }

    OrganisationLine toldApart(@Nullable String itsParent, @Nullable Boolean fromOthers) {
        return new OrganisationLine(
                code,
                name,
                nameEn,
                kind,
                parent,
                aliases,
                region,
                communeGroup,
                externalCodes,
                head,
                contacts,
                status,
                validFrom,
                validTo,
                itsParent,
                fromOthers);
    }
}
