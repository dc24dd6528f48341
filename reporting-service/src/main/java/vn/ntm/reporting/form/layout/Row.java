package vn.ntm.reporting.form.layout;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A row of a table, and the rows below it.
 *
 * @param code Stable within the form; a value is addressed by it.
 * @param number as it is printed; null to count by the table's numbering
 * @param title As it is printed.
 * @param heading a title only: nothing is filled in
 * @param formula how each number of it is computed; {@code [x]} is the cell of row x in the same column
 * @param indicator what its cells are figures of; {@code {column}} stands for the code of the column
 * @param rows The rows below it; 1,000 at most.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Row(
        @NotNull Code code,
        @Nullable @Size(max = 20) String number,
        @NotBlank @Size(max = 1000) String title,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean heading,
        @Nullable @Size(max = 1000) String formula,
        @Nullable @Size(max = 100) String indicator,
        @Size(max = 1000) List<@NotNull @Valid Row> rows) {
    public Row {
        rows = Lists.copy(rows);
    }
}
