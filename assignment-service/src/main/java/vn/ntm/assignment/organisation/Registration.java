package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Contact;
import vn.ntm.assignment.organisation.timeline.Head;
import vn.ntm.assignment.organisation.timeline.Region;
import vn.ntm.kernel.Code;

/**
 * What is said of a body when it is registered, and from which day on it is so.
 *
 * @param code Its identity, for ever; in an import it must be there, in a PUT it may repeat the address.
 * @param name The official Vietnamese name.
 * @param nameEn The English name.
 * @param kind A code of GET /organisation-kinds, of a kind that there is on these days.
 * @param parent The body that it stands below, registered or in the same import; left out, it stands at the top.
 * @param aliases Other spellings and former names it is found under.
 * @param region In which of the seven regions of the decrees until 2025 it lies.
 * @param communeGroup The group of a commune, 1 to 3 (Decision 51/2025/QĐ-TTg).
 * @param externalCodes Codes that others gave it, by who gave them (a-z, 0-9, hyphen): "nso" for the statistics office,
 *     "03637"; "symbol" is the short form of its name in the numbers of its papers, "SXD".
 * @param head Who answers for it.
 * @param contacts How it is reached.
 * @param validFrom From which day on it is so. Left out, a new body is there since ever, and a known one changes today.
 * @param validTo The last day of a body that had ended before it was registered; all others end by a legal event.
 * @param reason Why what is recorded of the past was wrong; needed where validFrom lies before today and something changes,
 *     and kept with what was believed before.
 */
@JsonIgnoreProperties({"status", "parentName", "ambiguous"}) // of answers only, and may be sent back
@Schema(name = "OrganisationRegistration")
public record Registration(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull Code kind,
        @Nullable Code parent,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @Nullable Region region,
        @Min(1) @Max(3) @Nullable Integer communeGroup,

        @JsonSetter(contentNulls = Nulls.FAIL) @Size(max = 20)
        Map<@Pattern(regexp = "^[a-z0-9-]{1,40}$") String, @NotBlank @Size(max = 60) String> externalCodes,

        @Valid @Nullable Head head,
        @Size(max = 20) List<@NotNull @Valid Contact> contacts,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 1_000) @Nullable String reason) {

    public Registration {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        externalCodes = externalCodes == null ? Map.of() : Map.copyOf(externalCodes);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }

    public Attributes attributes() {
        return new Attributes(name, nameEn, aliases, kind, parent, region, communeGroup, externalCodes, head, contacts);
    }
}
