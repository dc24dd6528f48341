package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A set to be kept: its name and what it is for.
 *
 * @param code It never changes once a version is published.
 * @param name In Vietnamese, as the decision words it.
 * @param nameEn In English; null where there is none.
 * @param unitKind the kind of unit it judges: {@code xa}, {@code huyen}, {@code thon}
 * @param tier {@code ntm}, {@code nang-cao}, {@code kieu-mau}
 * @param legalBasis "Quyết định số 318/QĐ-TTg ngày 08/3/2022"
 * @param validFrom The first day that it applies.
 * @param validTo the last day, or null while no end is known
 * @param prerequisites the sets that a unit must meet before: NTM before advanced
 */
@JsonIgnoreProperties({"owner", "version", "counts", "criteria", "bands", "notes", "sources", "changes", "versions"
}) // of answers only, and may be sent back
@Schema(name = "NamedSet")
public record NewSet(
        @NotNull Code code,
        @NotBlank @Size(max = 500) String name,
        @Size(max = 500) @Nullable String nameEn,
        @NotNull Code unitKind,
        @NotNull Code tier,
        @NotBlank @Size(max = 1_000) String legalBasis,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 20) @Nullable List<@NotNull Code> prerequisites) {

    public NewSet {
        nameEn = Given.orNull(nameEn);
    }

    List<Code> before() {
        return prerequisites == null ? List.of() : prerequisites;
    }
}
