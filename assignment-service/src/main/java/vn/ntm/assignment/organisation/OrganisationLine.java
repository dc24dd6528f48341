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
 * @param validFrom since when it is so; null if nobody said
 * @param validTo the last day on which it is so; null while it goes on
 * @param parentName to tell bodies of one name apart; in lists
 * @param ambiguous another body of that day has the same name; in a search only
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
