package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** What a report says: figures and narrative. A draft may be incomplete; what is sent may not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Content(
        @NotNull @Size(max = 5000) List<@NotNull @Valid Figure> values,
        @NotNull @Size(max = 100) List<@NotNull @Valid Section> narrative) {

    public static final Content EMPTY = new Content(List.of(), List.of());

    /**
     * One figure.
     *
     * @param organisation the body below the reporter that it speaks of, or null for the reporter as a whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            @NotNull Code indicator,
            @Nullable Code organisation,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value,
            @Nullable @Size(max = 2000) String note) {}

    /** One part of the narrative, under a heading of the regime's outline. */
    public record Section(
            @NotBlank @Size(max = 300) String heading,
            @NotNull @Size(max = 50_000) String text) {}
}
