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

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.target.Asked;
import vn.ntm.assignment.target.TargetTerms;
import vn.ntm.kernel.Code;

/**
 * A document that assigns work, as it is written: "công văn, kế hoạch, chỉ thị". Everything in it is kept as it stands
 * there.
 *
 * @param code The directive's identity, unique in the country: "ha-tinh.vb-2024".
 * @param number Its number, "2411"; it may come later than the document, until then it is null.
 * @param symbol Its symbol, "UBND-NL": what stands behind the number.
 * @param date The day of the document, of the stated year; it may come later, until then it is null.
 * @param year The year that it belongs to, 1945 to 2200. Left out, it is the year of the date; while neither is known,
 *     targets without a year of their own wait, and a warning asks for it.
 * @param title Trích yếu: what it is about.
 * @param titleEn The same in English.
 * @param place The place named beside the date, "Hà Tĩnh".
 * @param issuer The body that issues it, within the caller's branch.
 * @param signer Who signs it; it may come later.
 * @param replaces The code of the directive whose place it takes; only then it may set that one's regimes again.
 * @param legalBases On what it is based ("Căn cứ"), in the document's order.
 * @param addressedTo "Kính gửi": codes of organisations and groups. A group means the bodies of the day of publication.
 * @param copies The lines of "Nơi nhận", as they stand.
 * @param attachments The appendices and files that it names, numbered from 1 in this order.
 * @param tasks What it assigns.
 * @param targets What is to be reached; when it is published each becomes a target of its own, "ha-tinh.vb-2024.g1".
 * @param checks How its figures should follow from one another.
 * @param regimes Reporting regimes that it sets.
 * @param duties What comes round again, such as regular review meetings.
 */
@Schema(name = "DirectiveDocument")
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

    /** What its regimes ask for. */
    List<Asked> asked() {
        return regimes.stream().map(StatedRegime::askedFor).toList();
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
     * Who signs the document.
     *
     * @param name The person's name; it may come later, until then it is null.
     * @param title The office, "Phó Chủ tịch".
     * @param capacity In whose name: "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN".
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

    /**
     * A document that this one is based on.
     *
     * @param document Its number and symbol, or its name: "Nghị định 09/2019/NĐ-CP".
     * @param date The day of that document.
     * @param issuer Who issued it, in words.
     * @param subject What it is about.
     */
    record LegalBasis(
            @NotBlank @Size(max = 500) String document,
            @Nullable LocalDate date,
            @Size(max = 500) @Nullable String issuer,
            @Size(max = 1_000) @Nullable String subject) {}

    /**
     * An appendix or file that the document names.
     *
     * @param name As the document calls it, "Phụ lục I".
     * @param missing True if the document names it and it is not at hand; the file may be supplied later.
     */
    @Schema(name = "DirectiveAttachment")
    record Attachment(@NotBlank @Size(max = 500) String name, boolean missing) {}
}
