package vn.ntm.criteria.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.Ratio;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.criteria.recognition.rule.Vote;
import vn.ntm.kernel.Code;

/** A dossier, what was decided on it, and its history. */
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

    /** @param rate in percent, derived from the two counts */
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
