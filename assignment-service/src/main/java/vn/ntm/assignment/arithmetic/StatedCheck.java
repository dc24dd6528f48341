package vn.ntm.assignment.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How figures of one document should follow from one another, as data; the field kind says how. Each part is a number
 * ("17.3") or a reference: "G1" is the number that target G1 is to reach, "G1.baseline", "G1.denominator", "G1.percent",
 * "G1.units" (how many are named), "G1.breakdown" (what the parts come to), "G1/ha-tinh.x-01" (the part of one body), "G1.planned" and
 * "G1.plannedUnits" what their names say; lines of a funding plan are named by their codes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StatedCheck.Sum.class, name = "SUM"),
    @JsonSubTypes.Type(value = StatedCheck.Share.class, name = "SHARE"),
    @JsonSubTypes.Type(value = StatedCheck.Shares.class, name = "SHARES"),
    @JsonSubTypes.Type(value = StatedCheck.Count.class, name = "COUNT"),
    @JsonSubTypes.Type(value = StatedCheck.Average.class, name = "AVERAGE"),
    @JsonSubTypes.Type(value = StatedCheck.Feasible.class, name = "FEASIBLE"),
    @JsonSubTypes.Type(value = StatedCheck.Difference.class, name = "DIFFERENCE"),
    @JsonSubTypes.Type(value = StatedCheck.Same.class, name = "SAME"),
    @JsonSubTypes.Type(value = StatedCheck.All.class, name = "ALL")
})
@Schema(
        name = "StatedCheck",
        oneOf = {
            StatedCheck.Sum.class,
            StatedCheck.Share.class,
            StatedCheck.Shares.class,
            StatedCheck.Count.class,
            StatedCheck.Average.class,
            StatedCheck.Feasible.class,
            StatedCheck.Difference.class,
            StatedCheck.Same.class,
            StatedCheck.All.class
        },
        examples = """
                {"kind": "SUM", "what": "Tổng số xã", "total": "G1", "parts": ["G2", "G3"]}""")
public sealed interface StatedCheck {

    /** What is checked, in the author's words. */
    String what();

    /** Every figure it needs. */
    @JsonIgnore
    Stream<String> references();

    /**
     * The parts make the total.
     *
     * @param what What is checked, in the author's words.
     * @param total A reference or a number.
     * @param parts References or numbers.
     */
    @Schema(name = "SumCheck", examples = """
                    {"kind": "SUM", "what": "Tổng số xã", "total": "G1", "parts": ["G2", "G3"]}""")
    record Sum(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 120) String total,
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 120) String> parts)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.concat(Stream.of(total), parts.stream());
        }
    }

    /**
     * "Chiếm 0,31%": the stated percent is that of the part in the whole.
     *
     * @param what What is checked, in the author's words.
     * @param stated The percent: a reference or a number.
     * @param part A reference or a number.
     * @param whole A reference or a number.
     */
    @Schema(name = "ShareCheck", examples = """
                    {"kind": "SHARE", "what": "Tỷ lệ xã đạt chuẩn", "stated": "G1.percent", "part": "G1", "whole":
                    "G1.denominator"}""")
    record Share(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 120) String stated,
            @NotBlank @Size(max = 120) String part,
            @NotBlank @Size(max = 120) String whole)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.of(stated, part, whole);
        }
    }

    /**
     * Stated percents make 100, as far as their decimals go.
     *
     * @param what What is checked, in the author's words.
     * @param shares The percents: references or numbers.
     */
    @Schema(name = "SharesCheck", examples = """
                    {"kind": "SHARES", "what": "Cơ cấu nguồn vốn", "shares": ["65.2", "34.8"]}""")
    record Shares(
            @NotBlank @Size(max = 500) String what,
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 120) String> shares)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return shares.stream();
        }
    }

    /**
     * A list of names is as long as the count stated.
     *
     * @param what What is checked, in the author's words.
     * @param stated The count: a reference or a number.
     * @param list A reference to how many are named, "G1.units".
     */
    @Schema(name = "CountCheck", examples = """
                    {"kind": "COUNT", "what": "Danh sách xã phấn đấu", "stated": "G1", "list": "G1.units"}""")
    record Count(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 120) String stated,
            @NotBlank @Size(max = 120) String list)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.of(stated, list);
        }
    }

    /**
     * The average number of criteria per unit follows from how many units meet each criterion.
     *
     * @param what What is checked, in the author's words.
     * @param stated The average: a reference or a number.
     * @param counts How many units meet each criterion: references or numbers; a count that is left out is at most over.
     * @param over Of how many units: a reference or a number.
     */
    @Schema(name = "AverageCheck", examples = """
                    {"kind": "AVERAGE", "what": "Bình quân tiêu chí một xã", "stated": "17.3", "counts": ["94", "90",
                    "88"], "over": "94"}""")
    record Average(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 120) String stated,
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 120) String> counts,
            @NotBlank @Size(max = 120) String over)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.concat(Stream.of(stated, over), counts.stream());
        }
    }

    /**
     * The counts leave the units that do not meet everything between their floor and their ceiling.
     *
     * @param what What is checked, in the author's words.
     * @param counts How many units meet each criterion: references or numbers.
     * @param full How many units meet all criteria: a reference or a number.
     * @param rest How many do not: a reference or a number.
     * @param floor So many criteria each of the rest meets at least; a whole number.
     * @param ceiling So many criteria each of the rest meets at most; a whole number.
     */
    @Schema(name = "FeasibilityCheck", examples = """
                    {"kind": "FEASIBLE", "what": "Không xã nào dưới 15 tiêu chí", "counts": ["94", "90", "88"], "full":
                    "54", "rest": "40", "floor": 15, "ceiling": 18}""")
    record Feasible(
            @NotBlank @Size(max = 500) String what,
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 120) String> counts,
            @NotBlank @Size(max = 120) String full,
            @NotBlank @Size(max = 120) String rest,

            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 0)
            BigDecimal floor,

            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 0)
            BigDecimal ceiling)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.concat(Stream.of(full, rest), counts.stream());
        }
    }

    /**
     * "Vượt kế hoạch 02 xã": what is stated is one figure less another.
     *
     * @param what What is checked, in the author's words.
     * @param stated The difference: a reference or a number.
     * @param from The larger figure: a reference or a number.
     * @param less What is taken off: a reference or a number.
     */
    @Schema(name = "DifferenceCheck", examples = """
                    {"kind": "DIFFERENCE", "what": "Vượt kế hoạch 02 xã", "stated": "2", "from": "G1", "less":
                    "G1.planned"}""")
    record Difference(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 120) String stated,
            @NotBlank @Size(max = 120) String from,
            @NotBlank @Size(max = 120) String less)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.of(stated, from, less);
        }
    }

    /**
     * Two places say the same, one of them perhaps outside: "94 xã" by the statistics office.
     *
     * @param what What is checked, in the author's words.
     * @param stated A reference or a number.
     * @param other A reference or a number.
     * @param source Where the other one was read, if outside.
     */
    @Schema(name = "SameCheck", examples = """
                    {"kind": "SAME", "what": "Số xã của tỉnh", "stated": "94", "other": "G1.denominator", "source":
                    "Tổng cục Thống kê"}""")
    record Same(
            @NotBlank @Size(max = 500) String what,
            @NotBlank @Size(max = 120) String stated,
            @NotBlank @Size(max = 120) String other,
            @Size(max = 500) @Nullable String source)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return Stream.of(stated, other);
        }
    }

    /**
     * Several checks hold together.
     *
     * @param what What is checked, in the author's words.
     * @param checks The checks, 20 at most.
     */
    @Schema(name = "AllCheck", examples = """
                    {"kind": "ALL", "what": "Các bảng của phụ lục", "checks": [{"kind": "COUNT", "what": "Danh sách xã",
                    "stated": "G1", "list": "G1.units"}]}""")
    record All(
            @NotBlank @Size(max = 500) String what,
            @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull StatedCheck> checks)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return checks.stream().flatMap(StatedCheck::references);
        }
    }
}
