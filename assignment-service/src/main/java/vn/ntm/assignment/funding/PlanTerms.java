package vn.ntm.assignment.funding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Whether money of this line is money of that one: it is the same, or one of those that make it. */
    public boolean isPartOf(String line, String whole) {
        var passed = new HashSet<String>();
        var next = line;
        while (next != null && passed.add(next)) {
            if (next.equals(whole)) {
                return true;
            }
            next = parent(next);
        }
        return false;
    }

    private @Nullable String parent(String line) {
        return lines.stream()
                .filter(one -> one.code().equals(line))
                .findFirst()
                .map(Line::parent)
                .orElse(null);
    }

    /**
     * Money of one source.
     *
     * @param parent the line that it is part of
     * @param amount null while the document names the source and says no amount
     * @param quoted keeps the amount as printed although its parts do not make it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @NotNull @Pattern(regexp = NUMBER) String code,
            @Nullable @Pattern(regexp = NUMBER) String parent,
            @NotNull Code source,
            @Size(max = 500) @Nullable String name,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal amount,

            @Nullable Boolean quoted,
            @Size(max = 4_000) @Nullable String quote) {}

    /**
     * What one component gets of a line.
     *
     * @param amount null while nobody said
     * @param unallocated "chưa phân bổ chi tiết": what is left
     * @param percentStated of the line, as printed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Component(
            @NotNull @Pattern(regexp = NUMBER) String code,
            @Size(max = 500) @Nullable String name,
            @NotNull @Pattern(regexp = NUMBER) String base,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal amount,

            @DecimalMin("0") @Digits(integer = 6, fraction = 6) @Nullable
            BigDecimal percentStated,

            @Nullable Boolean unallocated,
            @Nullable Boolean quoted,
            @Size(max = 4_000) @Nullable String quote) {}

    /**
     * @param amount null while nobody said
     * @param specialMechanism "cơ chế đặc thù": small and simple works
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Project(
            @NotNull @Pattern(regexp = NUMBER) String code,
            @NotBlank @Size(max = 1_000) String name,
            @Nullable @Pattern(regexp = NUMBER) String line,
            @Nullable @Pattern(regexp = NUMBER) String component,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal amount,

            @Nullable Boolean specialMechanism,
            @Nullable Boolean quoted) {}

    /**
     * @param line of the source that gives in this form: labour is no money of a budget
     * @param quantity million VND, days or square metres; null while nobody counted
     * @param converted its value in million VND; null while nobody valued it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contribution(
            @NotNull @Pattern(regexp = NUMBER) String line,
            @NotNull Form form,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal quantity,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal converted) {}

    public enum Form {
        CASH("cong-dong.tien-mat"),
        LABOUR_DAYS("cong-dong.ngay-cong"),
        LAND_M2("cong-dong.hien-dat"),
        IN_KIND("cong-dong.hien-vat");

        /** Who gives what is not money: the community, and enterprises. */
        private static final Set<String> GIVERS = Set.of("cong-dong", "doanh-nghiep");

        private final String source;

        Form(String source) {
            this.source = source;
        }

        boolean comesFrom(Code given) {
            return GIVERS.contains(given.text()) || given.text().equals(source);
        }
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
