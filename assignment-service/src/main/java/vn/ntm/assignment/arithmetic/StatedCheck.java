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
import org.jspecify.annotations.Nullable;

/** How figures of one document should follow from one another, as data. Each part is a reference or a number. */
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
public sealed interface StatedCheck {

    /** What is checked, in the author's words. */
    String what();

    /** Every figure it needs. */
    @JsonIgnore
    Stream<String> references();

    /** The parts make the total. */
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

    /** "Chiếm 0,31%": the stated percent is that of the part in the whole. */
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

    /** Stated percents make 100, as far as their decimals go. */
    record Shares(
            @NotBlank @Size(max = 500) String what,
            @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 120) String> shares)
            implements StatedCheck {
        @Override
        public Stream<String> references() {
            return shares.stream();
        }
    }

    /** A list of names is as long as the count stated. */
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
     * @param over of how many units; a count that is left out is at most this
     */
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
     * @param full how many units meet all criteria
     * @param rest how many do not
     */
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

    /** "Vượt kế hoạch 02 xã". */
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

    /** Two places say the same, one of them perhaps outside: "94 xã" by the statistics office. */
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

    /** Several hold together. */
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
