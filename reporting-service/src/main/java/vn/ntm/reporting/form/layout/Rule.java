package vn.ntm.reporting.form.layout;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** What a value must be like. An error stops the submission; a query lets it pass with an explanation. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Rule.AtMost.class, name = "AT_MOST"),
    @JsonSubTypes.Type(value = Rule.ChangesAtMost.class, name = "CHANGES_AT_MOST"),
    @JsonSubTypes.Type(value = Rule.Holds.class, name = "HOLDS")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "CellRule",
        oneOf = {Rule.AtLeast.class, Rule.AtMost.class, Rule.ChangesAtMost.class, Rule.Holds.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "AT_LEAST", schema = Rule.AtLeast.class),
            @DiscriminatorMapping(value = "AT_MOST", schema = Rule.AtMost.class),
            @DiscriminatorMapping(value = "CHANGES_AT_MOST", schema = Rule.ChangesAtMost.class),
            @DiscriminatorMapping(value = "HOLDS", schema = Rule.Holds.class)
        },
        examples = """
                {"kind": "AT_MOST", "code": "khong-qua-100", "level": "ERROR", "value": 100}""")
public sealed interface Rule {

    Code code();

    Level level();

    /** What the author of the form says to who breaks it. */
    @Nullable
    String message();

    /** How strict it is. */
    @Schema(name = "RuleLevel")
    enum Level {
        ERROR,
        QUERY
    }

    /**
     * A value must be at least so much.
     *
     * @param code Names the rule, so that an explanation can answer it.
     * @param level Whether a breach is refused or asked about.
     * @param message What is said of a breach; the usual words if absent.
     * @param value The least that is right.
     */
    @Schema(examples = """
                    {"kind": "AT_LEAST", "code": "khong-am", "level": "ERROR", "value": 0}""")
    record AtLeast(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value)
            implements Rule {}

    /**
     * A value must be at most so much.
     *
     * @param code Names the rule, so that an explanation can answer it.
     * @param level Whether a breach is refused or asked about.
     * @param message What is said of a breach; the usual words if absent.
     * @param value The most that is right.
     */
    @Schema(examples = """
                    {"kind": "AT_MOST", "code": "khong-qua-100", "level": "ERROR", "value": 100}""")
    record AtMost(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value)
            implements Rule {}

    /**
     * A value is held against what was accepted for the period before, in percent of it.
     *
     * @param code Names the rule, so that an explanation can answer it.
     * @param level Whether a breach is refused or asked about.
     * @param message What is said of a breach; the usual words if absent.
     * @param percent How far it may lie from the figure before, in percent of it.
     */
    @Schema(examples = """
                    {"kind": "CHANGES_AT_MOST", "code": "bien-dong", "level": "QUERY", "percent": 50}""")
    record ChangesAtMost(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,

            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
            BigDecimal percent)
            implements Rule {}

    /**
     * A condition that must hold, such as {@code [th-6t] <= [kh-nam]}.
     *
     * @param code Names the rule, so that an explanation can answer it.
     * @param level Whether a breach is refused or asked about.
     * @param message What is said of a breach; the usual words if absent.
     * @param condition In the formula language of forms.
     */
    @Schema(examples = """
                    {"kind": "HOLDS", "code": "khong-qua-ke-hoach", "level": "QUERY", "condition": "[th-6t] <= [kh-nam]"}""")
    record Holds(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,
            @NotBlank @Size(max = 1000) String condition)
            implements Rule {}
}
