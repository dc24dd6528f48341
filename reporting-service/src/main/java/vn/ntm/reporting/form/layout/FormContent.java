package vn.ntm.reporting.form.layout;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A form as its author wrote it.
 *
 * @param name As it is printed.
 * @param legalBasis The document that sets it.
 * @param note such as: titles not verified against the circular
 * @param validFrom the first day on which it is used, or null for the day of its publication
 * @param sections In their order; 50 at most.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormContent(
        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 2000) String legalBasis,
        @Nullable @Size(max = 2000) String note,
        @Nullable LocalDate validFrom,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Section> sections) {
    public FormContent {
        sections = Lists.copy(sections);
    }
}
