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

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Contact;
import vn.ntm.assignment.organisation.timeline.Head;
import vn.ntm.assignment.organisation.timeline.Region;
import vn.ntm.kernel.Code;

/**
 * What is said of a body when it is registered.
 *
 * @param code its identity; in an import it must be there, in a PUT it may repeat the address
 * @param aliases other spellings it is found under
 * @param communeGroup 1 to 3 (Decision 51/2025)
 * @param externalCodes by who gave them, {@code "nso": "03637"}; {@code "symbol"} is the short form of its name in the numbers
 *     of its papers, {@code "SXD"}
 * @param head who is accountable for it
 * @param validFrom since when it is so: left out, a new body is there since ever and a known one changes today
 * @param validTo the last day of a body that has ended before it was registered; others end by a legal event
 * @param reason why what is recorded of the past was wrong; kept with what was believed before
 */
public record Registration(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull Code kind,
        @Nullable Code parent,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @Nullable Region region,
        @Min(1) @Max(3) @Nullable Integer communeGroup,

        @Size(max = 20)
        Map<@Pattern(regexp = "[a-z0-9-]{1,40}") String, @NotBlank @Size(max = 60) String> externalCodes,

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
