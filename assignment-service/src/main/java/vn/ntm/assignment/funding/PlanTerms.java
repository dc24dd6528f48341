package vn.ntm.assignment.funding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A funding plan as it is stated, in million VND.
 *
 * @param code May repeat the address, so that a file can be sent as it is.
 * @param issuer The body that sets it, within the caller's branch; it never changes.
 * @param directive The directive that states it, which its issuer has to do with.
 * @param year For which year, 1945 to 2200.
 * @param name What it is called.
 * @param lines The tree by source ("nguồn vốn"): what a line has below it makes its amount.
 * @param components By component of the programme ("nội dung thành phần").
 * @param projects By project.
 * @param contributions What a community or enterprises give, also in kind.
 * @param note What else is to be said of it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FundingPlanTerms")
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
        return upwards(line).contains(whole);
    }

    /** The line itself and all that it is part of, upwards. */
    public List<String> upwards(String line) {
        var parents = new HashMap<String, @Nullable String>();
        lines.forEach(one -> parents.putIfAbsent(one.code(), one.parent()));
        var passed = new LinkedHashSet<String>();
        var next = line;
        while (next != null && passed.add(next)) {
            next = parents.get(next);
        }
        return List.copyOf(passed);
    }

    /**
     * Money of one source.
     *
     * @param code As the document numbers it, "F1.1.2"; unique in the plan.
     * @param parent The line that it is part of, by its code; left out, it stands at the top.
     * @param source Which kind of money: a code of GET /funding-plans/sources.
     * @param name What the document calls it.
     * @param amount Million VND; left out while the document names the source and says no amount.
     * @param quoted True keeps the amount as printed although its parts do not make it, with a flag; left out, that is
     *     refused.
     * @param quote The document's own sentence, word by word.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FundingLine")
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
     * What one component of the programme gets of a line.
     *
     * @param code As the document numbers it; unique in the plan.
     * @param name What the document calls it.
     * @param base The line that it is paid from, by its code.
     * @param amount Million VND; left out while nobody said.
     * @param percentStated Of the line, in percent, as printed; it follows from the amounts unless it is quoted.
     * @param unallocated "Chưa phân bổ chi tiết": true for what is left; left out, no.
     * @param quoted True keeps figures as printed although others contradict them, with a flag; left out, that is refused.
     * @param quote The document's own sentence, word by word.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FundingComponent")
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
     * What one project gets.
     *
     * @param code As the document numbers it; unique in the plan.
     * @param name What is built or done.
     * @param line The line that it is paid from, by its code.
     * @param component The component that it belongs to, by its code.
     * @param amount Million VND; left out while nobody said.
     * @param specialMechanism "Cơ chế đặc thù": true for small and simple works; left out, no.
     * @param quoted True keeps the amount as printed although others contradict it, with a flag; left out, that is refused.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FundingProject")
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
     * What is given, in one form.
     *
     * @param line The line of the source that gives in this form, by its code: labour is no money of a budget.
     * @param form In which form.
     * @param quantity Million VND, days or square metres, as the form has it; left out while nobody counted.
     * @param converted Its value in million VND; left out while nobody valued it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FundingContribution")
    public record Contribution(
            @NotNull @Pattern(regexp = NUMBER) String line,
            @NotNull Form form,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal quantity,

            @DecimalMin("0") @Digits(integer = 18, fraction = 6) @Nullable
            BigDecimal converted) {}

    /** In which form a community or an enterprise gives. */
    @Schema(name = "ContributionForm")
    public enum Form {
        /** "Tiền mặt", in million VND. */
        CASH("cong-dong.tien-mat"),
        /** "Ngày công", in days. */
        LABOUR_DAYS("cong-dong.ngay-cong"),
        /** "Hiến đất", in square metres. */
        LAND_M2("cong-dong.hien-dat"),
        /** "Hiện vật", in million VND. */
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
    static final String NUMBER = "^[A-Za-z0-9]([A-Za-z0-9._-]{0,38}[A-Za-z0-9])?$";

    /** Also with a null in it: that is named as a fault of its own. */
    private static <T> List<T> kept(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(list);
    }

    static boolean isTrue(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
