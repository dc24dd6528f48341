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
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell.OfTable;

/**
 * What a report says: figures, narrative, and what its form asks besides. A draft may be incomplete; what is sent may not.
 *
 * @param formVersion the version of the form it was filled in on; null without a form
 * @param tables values by table, row and column, so that the path to a value is its address
 * @param notes remarks of the reporter on cells
 * @param explanations why a value that raised a query is right all the same
 */
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

    /** Why a value that raised a query is right all the same. */
    public record Explanation(
            @NotNull Cell cell,
            @NotNull Code rule,
            @NotBlank @Size(max = 2000) String text) {}

    /**
     * A file sent along: its name, and the hash by which it is known wherever it is kept.
     *
     * @param name under which the form asks for it
     */
    public record Attachment(
            @NotNull Code name,

            @NotNull @Pattern(regexp = "(?U)[\\w\\-() ][\\w\\-(). ]{0,199}")
            String fileName,

            @NotNull @Pattern(regexp = "sha256:[0-9a-f]{64}")
            String contentHash) {}
}
