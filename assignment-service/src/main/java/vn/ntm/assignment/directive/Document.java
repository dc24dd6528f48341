package vn.ntm.assignment.directive;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.target.TargetTerms;
import vn.ntm.kernel.Code;

/**
 * A document that assigns work, as it is written: "công văn, kế hoạch, chỉ thị".
 *
 * @param number and {@code date} may come later than the document
 * @param addressedTo organisations and groups
 * @param checks how its figures should follow from one another
 * @param replaces the directive whose place it takes; only then it may set that one's regimes again
 * @param copies the lines of "Nơi nhận", as they stand
 */
record Document(
        @NotNull Code code,
        @Size(max = 100) @Nullable String number,
        @NotBlank @Size(max = 100) String symbol,
        @Nullable LocalDate date,
        @Min(1945) @Max(2200) int year,
        @NotBlank @Size(max = 2_000) String title,
        @Size(max = 2_000) @Nullable String titleEn,
        @Size(max = 200) @Nullable String place,
        @NotNull Code issuer,
        @Valid @Nullable Signer signer,
        @Nullable Code replaces,
        @Size(max = 200) List<@Valid LegalBasis> legalBases,
        @Size(max = 500) List<Code> addressedTo,
        @Size(max = 200) List<@NotBlank @Size(max = 500) String> copies,
        @Size(max = 100) List<@Valid Attachment> attachments,
        @Size(max = 500) List<@Valid AssignedWork> tasks,
        @Size(max = 500) List<@Valid TargetTerms> targets,
        @Nullable @Size(max = 500) List<@Valid @NotNull StatedCheck> checks,
        @Size(max = 50) List<@Valid StatedRegime> regimes,
        @Size(max = 50) List<@Valid StatedDuty> duties) {

    Document {
        legalBases = orNone(legalBases);
        addressedTo = orNone(addressedTo);
        copies = orNone(copies);
        attachments = orNone(attachments);
        tasks = orNone(tasks);
        targets = orNone(targets);
        regimes = orNone(regimes);
        duties = orNone(duties);
    }

    Document completed(@Nullable String itsNumber, @Nullable LocalDate itsDate, @Nullable Signer itsSigner) {
        return new Document(
                code,
                itsNumber,
                symbol,
                itsDate,
                year,
                title,
                titleEn,
                place,
                issuer,
                itsSigner,
                replaces,
                legalBases,
                addressedTo,
                copies,
                attachments,
                tasks,
                targets,
                checks,
                regimes,
                duties);
    }

    List<StatedCheck> arithmetic() {
        return orNone(checks);
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * @param name may come later, as the number does
     * @param capacity "KT. CHỦ TỊCH": in whose name
     */
    record Signer(
            @Size(min = 1, max = 200) @Nullable String name,
            @Size(max = 200) @Nullable String title,
            @Size(max = 200) @Nullable String capacity) {}

    record LegalBasis(
            @NotBlank @Size(max = 500) String document,
            @Nullable LocalDate date,
            @Size(max = 500) @Nullable String issuer,
            @Size(max = 1_000) @Nullable String subject) {}

    /** @param missing the document names it, but it is not at hand */
    record Attachment(@NotBlank @Size(max = 500) String name, boolean missing) {}
}
