package vn.ntm.assignment.responsibility;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One issuer's matrix for one criteria set, whole: who leads and who coordinates each criterion or indicator, and in whose
 * term.
 *
 * @param issuer The body that assigns, within the caller's branch.
 * @param set The criteria set.
 * @param document The decision that assigns it, by number and symbol.
 * @param rows Each item has exactly one lead on every day from its first row to its last.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ResponsibilityMatrix")
record MatrixTerms(
        @NotNull Code issuer,
        @NotNull Code set,
        @Size(max = 500) @Nullable String document,
        @NotNull @Size(min = 1, max = 5_000) List<@Valid @NotNull Row> rows) {

    /**
     * One body's part in one item, for some time.
     *
     * @param item Number of a criterion or of an indicator of the set, "17" or "17.9".
     * @param organisation The body; it must exist.
     * @param role Whether it leads or coordinates; not both at one time.
     * @param head The person who answers for it there.
     * @param from The first day.
     * @param to The first day on which it is no longer so, after from; left out, it goes on.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ResponsibilityRow")
    record Row(
            @NotBlank @Size(max = 40) String item,
            @NotNull Code organisation,
            @NotNull Role role,
            @Valid @Nullable Head head,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        boolean leads() {
            return role == Role.LEAD;
        }

        boolean meets(Row other) {
            return (to == null || other.from().isBefore(to)) && (other.to() == null || from.isBefore(other.to()));
        }
    }

    /**
     * The person who answers for an item.
     *
     * @param name The person's name.
     * @param title The office.
     */
    @Schema(name = "ResponsiblePerson")
    record Head(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) @Nullable String title) {}

    /** The part that a body has in a criterion or an indicator. */
    @Schema(name = "ResponsibilityRole")
    enum Role {
        /** "Chủ trì". */
        LEAD,
        /** "Phối hợp". */
        COORDINATE
    }
}
