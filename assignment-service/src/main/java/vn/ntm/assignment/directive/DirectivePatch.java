package vn.ntm.assignment.directive;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.directive.Document.Attachment;
import vn.ntm.assignment.directive.Document.LegalBasis;
import vn.ntm.assignment.directive.Document.Signer;
import vn.ntm.assignment.target.TargetTerms;
import vn.ntm.kernel.Code;

/**
 * What a merge patch of a directive may say (RFC 7396): what is named changes, null clears, a list is replaced whole. It has the
 * fields of a document, and demands none of them. Code and issuer stay as they are.
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
 * @param issuer The body that issues it, the same as before.
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
@Schema(name = "DirectivePatch")
record DirectivePatch(
        Code code,
        @Size(max = 100) @Nullable String number,
        @Size(max = 100) @Schema(pattern = "\\S") String symbol,
        @Nullable LocalDate date,
        @Min(1945) @Max(2200) @Nullable Integer year,
        @Size(max = 2_000) @Schema(pattern = "\\S") String title,
        @Size(max = 2_000) @Nullable String titleEn,
        @Size(max = 200) @Nullable String place,
        Code issuer,
        @Valid @Nullable Signer signer,
        @Nullable Code replaces,
        @Nullable @Size(max = 200) List<@Valid LegalBasis> legalBases,
        @Nullable @Size(max = 500) List<Code> addressedTo,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 500) String> copies,
        @Nullable @Size(max = 100) List<@Valid Attachment> attachments,
        @Nullable @Size(max = 500) List<@Valid AssignedWork> tasks,
        @Nullable @Size(max = 500) List<@Valid TargetTerms> targets,
        @Nullable @Size(max = 500) List<@Valid @NotNull StatedCheck> checks,
        @Nullable @Size(max = 50) List<@Valid StatedRegime> regimes,
        @Nullable @Size(max = 50) List<@Valid StatedDuty> duties) {}
