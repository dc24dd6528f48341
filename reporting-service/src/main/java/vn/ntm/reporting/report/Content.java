package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell.OfTable;

/**
 * What a report says: figures, narrative, and what its form asks besides. A draft may be incomplete; what is sent may not.
 *
 * @param values Figures, each indicator once for each body; 5,000 at most.
 * @param narrative The parts of the narrative, each heading once; 100 at most.
 * @param formVersion the version of the form it was filled in on; null without a form
 * @param tables values by table, row and column, so that the path to a value is its address
 * @param notes remarks of the reporter on cells
 * @param explanations why a value that raised a query is right all the same
 * @param attachments The files that are sent along; 500 at most.
 */
@Schema(name = "ReportContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Content(
        @NotNull @Size(max = 5000) List<@NotNull @Valid Figure> values,
        @NotNull @Size(max = 100) List<@NotNull @Valid Section> narrative,
        @Nullable @Min(1) Integer formVersion,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Code, Map<Code, Map<Code, CellValue>>> tables,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 5000)
        Map<Cell, @NotBlank @Size(max = 2000) String> notes,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 5000)
        List<@NotNull @Valid Explanation> explanations,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 500)
        List<@NotNull @Valid Attachment> attachments) {

    public static final Content EMPTY = new Content(List.of(), List.of());

    public Content {
        tables = tables == null ? Map.of() : withoutBlanks(tables);
        notes = notes == null ? Map.of() : notes;
        explanations = explanations == null ? List.of() : explanations;
        attachments = attachments == null ? List.of() : attachments;
    }

    /** What a report without a form says. */
    public Content(List<Figure> values, List<Section> narrative) {
        this(values, narrative, null, Map.of(), Map.of(), List.of(), List.of());
    }

    public Content on(@Nullable Integer version) {
        return new Content(values, narrative, version, tables, notes, explanations, attachments);
    }

    public Content with(List<Figure> figures, Map<Code, Map<Code, Map<Code, CellValue>>> filled) {
        return new Content(figures, narrative, formVersion, filled, notes, explanations, attachments);
    }

    /** What a body says of itself under its own code it says of itself as a whole. */
    public Content toldBy(Code reporter) {
        var figures = values.stream()
                .map(figure -> reporter.equals(figure.organisation())
                        ? new Figure(figure.indicator(), null, figure.value(), figure.note())
                        : figure)
                .toList();
        var remarked = new LinkedHashMap<Cell, String>();
        notes.forEach((cell, note) -> remarked.merge(cell.toldBy(reporter), note, (one, other) -> one + "\n" + other));
        var explained = explanations.stream()
                .map(said -> new Explanation(said.cell().toldBy(reporter), said.rule(), said.text()))
                .toList();
        return new Content(figures, narrative, formVersion, tables, remarked, explained, attachments);
    }

    public Optional<CellValue> value(OfTable cell) {
        return Optional.ofNullable(tables.get(cell.section()))
                .map(rows -> rows.get(cell.row()))
                .map(columns -> columns.get(cell.column()));
    }

    /** A cell that was cleared says nothing; the rows and their order stay. */
    private static Map<Code, Map<Code, Map<Code, CellValue>>> withoutBlanks(
            Map<Code, Map<Code, Map<Code, CellValue>>> given) {
        var tables = new LinkedHashMap<Code, Map<Code, Map<Code, CellValue>>>();
        given.forEach((table, rows) -> {
            var kept = new LinkedHashMap<Code, Map<Code, CellValue>>();
            if (rows != null) {
                rows.forEach((row, cells) -> kept.put(row, filled(cells)));
            }
            tables.put(table, Collections.unmodifiableMap(kept));
        });
        return Collections.unmodifiableMap(tables);
    }

    private static Map<Code, CellValue> filled(@Nullable Map<Code, CellValue> cells) {
        var filled = new LinkedHashMap<Code, CellValue>();
        if (cells != null) {
            cells.forEach((column, value) -> {
                if (value != null) {
                    filled.put(column, value);
                }
            });
        }
        return Collections.unmodifiableMap(filled);
    }

    /**
     * One figure.
     *
     * @param indicator The indicator's code, as the regime asks it.
     * @param organisation the body below the reporter that it speaks of, or null for the reporter as a whole
     * @param value Up to 18 digits before and 6 after the point; in the unit of the indicator.
     * @param note What the reporter says about it.
     */
    @Schema(name = "ReportedFigure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            @NotNull Code indicator,
            @Nullable Code organisation,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value,
            @Nullable @Size(max = 2000) String note) {}

    /**
     * One part of the narrative, under a heading of the regime's outline.
     *
     * @param heading As the regime asks it.
     * @param text In words.
     */
    @Schema(name = "NarrativePart")
    public record Section(
            @NotBlank @Size(max = 300) String heading,
            @NotNull @Size(max = 50_000) String text) {}

    /**
     * Why a value that raised a query is right all the same.
     *
     * @param cell Of which cell.
     * @param rule The rule that asked.
     * @param text In words.
     */
    @Schema(name = "ValueExplanation")
    public record Explanation(
            @NotNull Cell cell,
            @NotNull Code rule,
            @NotBlank @Size(max = 2000) String text) {}

    /**
     * A file sent along: its name, and the hash by which it is known wherever it is kept.
     *
     * @param name under which the form asks for it
     * @param fileName As it is kept and handed out.
     * @param contentHash sha256: and 64 hexadecimal digits.
     */
    @Schema(name = "NamedAttachment")
    public record Attachment(
            @NotNull Code name,

            @NotNull
            @Pattern(
                    regexp =
                            "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\u200C\\u200D\\u24B6-\\u24E9\\-() ][\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\u200C\\u200D\\u24B6-\\u24E9\\-() .]{0,199}")
            String fileName,

            @NotNull @Pattern(regexp = "sha256:[0-9a-f]{64}")
            String contentHash) {}
}
