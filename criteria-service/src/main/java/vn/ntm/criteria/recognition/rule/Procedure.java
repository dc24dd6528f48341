package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * The way a dossier goes, in its time: districts examined until 2025-06-30.
 *
 * @param kinds the kinds of unit that go this way; none: all others
 * @param from The first day.
 * @param until The last day; null while no end is known.
 * @param examined whether a lower body examines before the dossier goes up
 * @param presentAtLeast percent of the council that must be there
 * @param inFavourAtLeast percent of those present that must agree
 * @param legalBasis The document that sets it.
 * @param confidence How sure we are that the law says so.
 */
@Schema(name = "RecognitionProcedure")
public record Procedure(
        List<Code> kinds,
        LocalDate from,
        @Nullable LocalDate until,
        boolean examined,
        BigDecimal presentAtLeast,
        BigDecimal inFavourAtLeast,
        String legalBasis,
        Confidence confidence) {

    boolean appliesTo(Code kind, LocalDate day) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until));
    }

    /** What the vote lacks. */
    public List<Finding> of(Vote vote) {
        var found = new ArrayList<Finding>();
        found.add(share(
                "council-present",
                "Thành viên Hội đồng dự họp",
                "Council members present",
                vote.presence(),
                presentAtLeast));
        found.add(share(
                "council-in-favour",
                "Thành viên dự họp tán thành",
                "Members in favour",
                vote.consent(),
                inFavourAtLeast));
        return found;
    }

    private Finding share(String code, String name, String nameEn, Ratio share, BigDecimal limit) {
        return Finding.of(
                new Label(new Code(code), name, nameEn, confidence),
                share.atLeast(limit),
                share.toString(),
                Sentences.share(share, limit));
    }
}
