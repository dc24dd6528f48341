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
        })
public sealed interface Rule {

    Code code();

    Level level();

    /** What the author of the form says to who breaks it. */
    @Nullable
    String message();

    /** How strict it is. */
    enum Level {
        ERROR,
        QUERY
    }

    record AtLeast(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value)
            implements Rule {}

    record AtMost(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,
            @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value)
            implements Rule {}

    /** Against what was accepted for the period before, in percent of it. */
    record ChangesAtMost(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,

            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
            BigDecimal percent)
            implements Rule {}

    /** Such as {@code [th-6t] <= [kh-nam]}. */
    record Holds(
            @NotNull Code code,
            @NotNull Level level,
            @Nullable @Size(max = 500) String message,
            @NotBlank @Size(max = 1000) String condition)
            implements Rule {}
}
