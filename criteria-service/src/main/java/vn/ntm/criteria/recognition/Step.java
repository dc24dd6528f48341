package vn.ntm.criteria.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** One line of a recognition's history: who, when, for which body, what, and with which words. */
@Entity
@Table(name = "recognition_step")
@IdClass(Step.Key.class)
class Step {

    @Id
    private UUID recognition;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    private State state;

    private String account;
    private Code organisation;
    private Instant at;
    private LocalDate effectiveOn;
    private @Nullable String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JsonNode said;

    protected Step() {}

    Step(UUID recognition, int number, Act act, State state, By by) {
        this.recognition = recognition;
        this.number = number;
        this.act = act;
        this.state = state;
        this.account = by.account();
        this.organisation = by.organisation();
        this.at = by.at();
        this.effectiveOn = by.today();
    }

    Step effective(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    Step remarked(@Nullable String words) {
        remark = words;
        return this;
    }

    /** What was handed in, whole, so that nothing is lost when it is said anew. */
    Step saying(JsonNode content) {
        said = content;
        return this;
    }

    HistoryLine line() {
        return new HistoryLine(number, act, state, account, organisation, at, effectiveOn, remark, said);
    }

    record Key(UUID recognition, int number) {}
}
