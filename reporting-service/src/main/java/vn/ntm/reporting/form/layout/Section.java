package vn.ntm.reporting.form.layout;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** A part of a form, in the order in which it is read and printed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Section.Indicators.class, name = "INDICATORS"),
    @JsonSubTypes.Type(value = Section.Table.class, name = "TABLE"),
    @JsonSubTypes.Type(value = Section.Narrative.class, name = "NARRATIVE"),
    @JsonSubTypes.Type(value = Section.Attachments.class, name = "ATTACHMENTS")
})
@Schema(
        name = "FormSection",
        oneOf = {Section.Indicators.class, Section.Table.class, Section.Narrative.class, Section.Attachments.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "INDICATORS", schema = Section.Indicators.class),
            @DiscriminatorMapping(value = "TABLE", schema = Section.Table.class),
            @DiscriminatorMapping(value = "NARRATIVE", schema = Section.Narrative.class),
            @DiscriminatorMapping(value = "ATTACHMENTS", schema = Section.Attachments.class)
        },
        examples = """
                {"kind": "NARRATIVE", "code": "danh-gia", "title": "Đánh giá", "headings": ["Kết quả", "Khó khăn"]}""")
public sealed interface Section {

    Code code();

    String title();

    /**
     * Single figures, one under the other.
     *
     * @param code Stable within the form; a value is addressed by it.
     * @param title As it is printed.
     * @param indicators In their order; 1,000 at most.
     */
    @Schema(examples = """
                    {"kind": "INDICATORS", "code": "chung", "title": "Chỉ tiêu chung", "indicators": [{"code": "so-xa", "name": "Số xã đạt chuẩn", "holds": {"type": "INTEGER"}}]}""")
    record Indicators(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String title,
            @NotEmpty @Size(max = 1000) List<@NotNull @Valid Indicator> indicators)
            implements Section {
        public Indicators {
            indicators = Lists.copy(indicators);
        }
    }

    /**
     * One figure asked for.
     *
     * @param code The indicator's code, by which it is added up.
     * @param name As it is printed.
     * @param holds What its figure is.
     * @param required true: without it the report is not taken; false if absent.
     * @param formula How it is computed from others; absent where it is typed.
     * @param rules What its values are held against; 20 at most.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Indicator(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String name,
            @NotNull @Valid Kind holds,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean required,
            @Nullable @Size(max = 1000) String formula,
            @Size(max = 20) List<@NotNull @Valid Rule> rules) {
        public Indicator {
            rules = Lists.copy(rules);
        }
    }

    /**
     * A "biểu".
     *
     * @param code Stable within the form; a value is addressed by it.
     * @param title As it is printed.
     * @param unit of the cells that name none
     * @param numbering how rows are numbered, by their depth
     * @param heads the heads of the columns, grouped to three levels
     * @param rows In their order; 2,000 at most.
     * @param openRows how many rows the reporter may add himself
     * @param cells where a single cell differs from its column and row
     */
    @Schema(examples = """
                    {"kind": "TABLE", "code": "bieu-01", "title": "Biểu số 01", "heads": [{"code": "th-6t", "title": "Thực hiện 6 tháng", "holds": {"type": "INTEGER"}}]}""")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Table(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String title,
            @Nullable @Size(max = 100) String unit,
            @Size(max = 5) List<@NotNull Numbering> numbering,
            @NotEmpty @Size(max = 60) List<@NotNull @Valid Head> heads,
            @Size(max = 2000) List<@NotNull @Valid Row> rows,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @Min(0) @Max(2000)
            int openRows,

            @Size(max = 2000) List<@NotNull @Valid Single> cells)
            implements Section {
        public Table {
            numbering = Lists.copy(numbering);
            heads = Lists.copy(heads);
            rows = Lists.copy(rows);
            cells = Lists.copy(cells);
        }
    }

    /**
     * One cell that differs: it stays blank, or has a formula, an indicator or rules of its own.
     *
     * @param row The row's code.
     * @param column The column's code.
     * @param blank true: nothing is filled in.
     * @param formula How it is computed; absent where it is typed.
     * @param indicator What it is a figure of; absent where of what its column and row say.
     * @param rules What its values are held against; 20 at most.
     */
    @Schema(name = "SingleCell")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Single(
            @NotNull Code row,
            @NotNull Code column,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean blank,
            @Nullable @Size(max = 1000) String formula,
            @Nullable Code indicator,
            @Size(max = 20) List<@NotNull @Valid Rule> rules) {
        public Single {
            rules = Lists.copy(rules);
        }
    }

    /**
     * "Đề cương": headings under which the reporter writes.
     *
     * @param code Stable within the form; a value is addressed by it.
     * @param title As it is printed.
     * @param headings In their order; 100 at most.
     */
    @Schema(examples = """
                    {"kind": "NARRATIVE", "code": "danh-gia", "title": "Đánh giá", "headings": ["Kết quả", "Khó khăn"]}""")
    record Narrative(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String title,
            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 300) String> headings)
            implements Section {
        public Narrative {
            headings = Lists.copy(headings);
        }
    }

    /**
     * What is sent along.
     *
     * @param code Stable within the form; a value is addressed by it.
     * @param title As it is printed.
     * @param attachments One of each kind of thing that is sent along.
     */
    @Schema(examples = """
                    {"kind": "ATTACHMENTS", "code": "kem-theo", "title": "Tài liệu kèm theo", "attachments": [{"code": "cong-van", "title": "Công văn", "kinds": ["pdf"], "most": 1}]}""")
    record Attachments(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String title,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Attached> attachments)
            implements Section {
        public Attachments {
            attachments = Lists.copy(attachments);
        }
    }

    /**
     * One kind of thing sent along.
     *
     * @param code Stable within the form; a value is addressed by it.
     * @param title As it is printed.
     * @param required true: without it the report is not taken; false if absent.
     * @param kinds endings of file names: {@code pdf}, {@code docx}, {@code xlsx}, {@code jpg}, {@code jpeg}, {@code png}
     * @param most How many files of it at most, 1 to 100.
     */
    record Attached(
            @NotNull Code code,
            @NotBlank @Size(max = 500) String title,
            @JsonSetter(nulls = Nulls.AS_EMPTY) boolean required,
            @NotEmpty @Size(max = 20) List<@NotNull Code> kinds,

            @JsonSetter(nulls = Nulls.AS_EMPTY) @Schema(required = true) @Min(1) @Max(100)
            int most) {
        public Attached {
            kinds = Lists.copy(kinds);
        }
    }
}
