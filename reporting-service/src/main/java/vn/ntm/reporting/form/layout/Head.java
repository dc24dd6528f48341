package vn.ntm.reporting.form.layout;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** The head of a column, or of several under one title. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Head.Group.class), @JsonSubTypes.Type(Head.Column.class)})
@Schema(
        name = "TableHead",
        oneOf = {Head.Group.class, Head.Column.class},
        examples = """
                {"code": "th-6t", "title": "Thực hiện 6 tháng", "holds": {"type": "INTEGER"}}""")
public sealed interface Head {

    String title();

    /**
     * Columns under one title.
     *
     * @param title As it is printed.
     * @param heads The columns and groups under it; 60 at most.
     */
    @Schema(examples = """
                    {"title": "Kế hoạch", "heads": [{"code": "kh-nam", "title": "Cả năm", "holds": {"type": "INTEGER"}}]}""")
    record Group(
            @NotBlank @Size(max = 300) String title,
            @NotEmpty @Size(max = 60) List<@NotNull @Valid Head> heads) implements Head {
        public Group {
            heads = Lists.copy(heads);
        }
    }

    /**
     * One column.
     *
     * @param code Stable within the form; a value is addressed by it.
     * @param title As it is printed.
     * @param holds What its cells hold.
     * @param required true: without it the report is not taken; false if absent.
     * @param formula how each of its cells is computed; {@code [x]} is the cell of column x in the same row
     * @param indicator what its cells are figures of; {@code {row}} stands for the code of the row
     * @param rules What its values are held against; 20 at most.
     */
    @Schema(examples = """
                    {"code": "th-6t", "title": "Thực hiện 6 tháng", "holds": {"type": "INTEGER"}}""")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Column(
            @NotNull Code code,
            @NotBlank @Size(max = 300) String title,
            @NotNull @Valid Kind holds,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean required,
            @Nullable @Size(max = 1000) String formula,
            @Nullable @Size(max = 100) String indicator,
            @Size(max = 20) List<@NotNull @Valid Rule> rules)
            implements Head {
        public Column {
            rules = Lists.copy(rules);
        }
    }
}
