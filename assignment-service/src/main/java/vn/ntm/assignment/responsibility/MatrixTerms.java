package vn.ntm.assignment.responsibility;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * One issuer's matrix for one criteria set, whole.
 *
 * @param document the decision that assigns it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatrixTerms(
        @NotNull Code issuer,
        @NotNull Code set,
        @Size(max = 500) @Nullable String document,
        @NotNull @Size(min = 1, max = 5_000) List<@Valid @NotNull Row> rows) {

    /**
     * @param item number of a criterion or of an indicator of the set
     * @param from the first day, {@code to} the first day on which it is no longer so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
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

    /** The person who answers for it. */
    record Head(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) @Nullable String title) {}

    enum Role {
        LEAD,
        COORDINATE
    }
}
