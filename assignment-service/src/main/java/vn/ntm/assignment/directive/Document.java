package vn.ntm.assignment.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

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
 * @param year null as long as nobody knows it; then it is the year of the date, once that is there
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
        @Min(1945) @Max(2200) @Nullable Integer year,
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

    @Nullable
    Integer itsYear() {
        return year == null && date != null ? Integer.valueOf(date.getYear()) : year;
    }

    /** What it leaves blank taken from what somebody knows later; all else as it is. */
    Document completedBy(Document later) {
        return with(
                number == null ? later.number : number,
                date == null ? later.date : date,
                year == null ? later.year : year,
                signer == null ? later.signer : signer.completedBy(later.signer),
                completed(targets, later.targets, TargetTerms::completedBy),
                completed(duties, later.duties, StatedDuty::completedBy));
    }

    /** The same content under another's number, date, year and signer. */
    Document headedAs(Document other) {
        return with(other.number, other.date, other.year, other.signer, targets, duties);
    }

    private Document with(
            @Nullable String itsNumber,
            @Nullable LocalDate itsDate,
            @Nullable Integer yearOfIt,
            @Nullable Signer itsSigner,
            List<TargetTerms> itsTargets,
            List<StatedDuty> itsDuties) {
        return new Document(
                code,
                itsNumber,
                symbol,
                itsDate,
                yearOfIt,
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
                itsTargets,
                checks,
                regimes,
                itsDuties);
    }

    private static <T> List<T> completed(List<T> was, List<T> is, BinaryOperator<T> by) {
        return was.size() != is.size()
                ? was
                : IntStream.range(0, was.size())
                        .mapToObj(i -> by.apply(was.get(i), is.get(i)))
                        .toList();
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
            @Size(max = 200) @Nullable String capacity) {

        Signer completedBy(@Nullable Signer later) {
            return later == null
                    ? this
                    : new Signer(
                            name == null ? later.name : name,
                            title == null ? later.title : title,
                            capacity == null ? later.capacity : capacity);
        }
    }

    record LegalBasis(
            @NotBlank @Size(max = 500) String document,
            @Nullable LocalDate date,
            @Size(max = 500) @Nullable String issuer,
            @Size(max = 1_000) @Nullable String subject) {}

    /** @param missing the document names it, but it is not at hand */
    record Attachment(@NotBlank @Size(max = 500) String name, boolean missing) {}
}
