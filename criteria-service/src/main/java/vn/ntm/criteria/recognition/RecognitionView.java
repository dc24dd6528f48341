package vn.ntm.criteria.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.Ratio;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.criteria.recognition.rule.Vote;
import vn.ntm.kernel.Code;

/**
 * A dossier, what was decided on it, and its history.
 *
 * @param id Its id.
 * @param code How the dossier is called.
 * @param unit The unit's code.
 * @param unitKind The kind of unit: xa, huyen, thon.
 * @param set The set's code.
 * @param setVersion The number of the version that it is judged by.
 * @param tier ntm, nang-cao or kieu-mau.
 * @param year The year it is registered for.
 * @param state Where it stands now.
 * @param evidence The documents, in the order they were stated.
 * @param survey Residents' satisfaction, by content and commune.
 * @param declarations What is answered for with a document.
 * @param vote The council's vote; null before there is one.
 * @param decision Number of the decision; null before there is one.
 * @param decidedOn The day of the decision; null before there is one.
 * @param decidedBy The body that decided; null before there is a decision.
 * @param announcedOn The day of the announcement; null before it.
 * @param revocation Number of the revoking decision; null unless revoked.
 * @param revokedOn The day of the revocation; null unless revoked.
 * @param predecessors Ids of the recognitions that were taken over, if the unit came out of a merger.
 * @param history Every step, the first first.
 */
record RecognitionView(
        UUID id,
        Code code,
        Code unit,
        Code unitKind,
        Code set,
        int setVersion,
        Code tier,
        int year,
        State state,
        List<EvidenceItem> evidence,
        List<Surveyed> survey,
        List<Declaration> declarations,
        @Nullable Vote vote,
        @Nullable String decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate announcedOn,
        @Nullable String revocation,
        @Nullable LocalDate revokedOn,
        List<UUID> predecessors,
        List<HistoryLine> history) {

    /**
     * How satisfied the residents of one commune are with one content.
     *
     * @param content What they were asked about.
     * @param commune Where they were asked.
     * @param satisfied How many are satisfied.
     * @param asked How many were asked.
     * @param rate in percent, derived from the two counts
     */
    @Schema(name = "SatisfactionLine")
    record Surveyed(String content, Code commune, long satisfied, long asked, BigDecimal rate) {

        static Surveyed of(SurveyLine line) {
            return new Surveyed(
                    line.content(),
                    line.commune(),
                    line.satisfied(),
                    line.asked(),
                    Ratio.of(line.satisfied(), line.asked()).percent());
        }
    }
}
