package vn.ntm.assignment.funding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A funding plan as it is stated, in million VND.
 *
 * @param code may repeat the address, so that a file can be sent as it is
 * @param lines the tree by source ("nguồn vốn"): what a line has below it makes its amount
 * @param components by component of the programme ("nội dung thành phần")
 * @param contributions what a community gives, also in kind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanTerms(
        @Nullable Code code,
        @NotNull Code issuer,
        @Nullable Code directive,
        @NotNull @Min(1945) @Max(2200) Integer year,
        @NotBlank @Size(max = 500) String name,
        @NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Line> lines,
        @Size(max = 500) List<@Valid @NotNull Component> components,
        @Size(max = 5_000) List<@Valid @NotNull Project> projects,
        @Size(max = 500) List<@Valid @NotNull Contribution> contributions,
        @Size(max = 4_000) @Nullable String note) {

    public PlanTerms {
        lines = kept(lines);
        components = kept(components);
        projects = kept(projects);
        contributions = kept(contributions);
    }

    /**
     * Money of one source.
     *
     * @param parent the line that it is part of
     * @param quoted keeps the amount as printed although its parts do not make it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @NotNull @Pattern(regexp = NUMBER) String code,
            @Nullable @Pattern(regexp = NUMBER) String parent,
            @NotNull Code source,
            @Size(max = 500) @Nullable String name,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal amount,

            @Nullable Boolean quoted,
            @Size(max = 4_000) @Nullable String quote) {}

    /**
     * What one component gets of a line.
     *
     * @param unallocated "chưa phân bổ chi tiết": what is left
     * @param percentStated of the line, as printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Component(
            @NotNull @Pattern(regexp = NUMBER) String code,
            @Size(max = 500) @Nullable String name,
            @NotNull @Pattern(regexp = NUMBER) String base,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal amount,

            @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Nullable
            BigDecimal percentStated,

            @Nullable Boolean unallocated,
            @Nullable Boolean quoted,
            @Size(max = 4_000) @Nullable String quote) {}

    /** @param specialMechanism "cơ chế đặc thù": small and simple works */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Project(
            @NotNull @Pattern(regexp = NUMBER) String code,
            @NotBlank @Size(max = 1_000) String name,
            @Nullable @Pattern(regexp = NUMBER) String line,
            @Nullable @Pattern(regexp = NUMBER) String component,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal amount,

            @Nullable Boolean specialMechanism,
            @Nullable Boolean quoted) {}

    /**
     * @param quantity million VND, days or square metres
     * @param converted its value in million VND
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contribution(
            @NotNull @Pattern(regexp = NUMBER) String line,
            @NotNull Form form,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal quantity,

            @NotNull @DecimalMin("0") @Digits(integer = 18, fraction = 6)
            BigDecimal converted) {}

    public enum Form {
        CASH,
        LABOUR_DAYS,
        LAND_M2,
        IN_KIND
    }

    /** F1.1.2, 3, chua-phan-bo: as the document numbers it. */
    static final String NUMBER = "[A-Za-z0-9]([A-Za-z0-9._-]{0,38}[A-Za-z0-9])?";

    /** Also with a null in it: that is named as a fault of its own. */
    private static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }

    static boolean isTrue(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
