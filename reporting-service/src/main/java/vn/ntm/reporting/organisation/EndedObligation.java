package vn.ntm.reporting.organisation;

import java.util.UUID;

import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ObligationHandedOver;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/** What the database answers about an obligation that it has just handed over or ended. */
record EndedObligation(UUID id, Code regime, Code reporter, Period period, Code body, Code other) {

    /** Reads columns {@code id, regime, reporter, period, body, other}. */
    static EndedObligation of(Tuple row) {
        return new EndedObligation(
                row.get("id", UUID.class),
                new Code(row.get("regime", String.class)),
                new Code(row.get("reporter", String.class)),
                Period.valueOf(row.get("period", String.class)),
                new Code(row.get("body", String.class)),
                new Code(row.get("other", String.class)));
    }

    ObligationHandedOver handedOver(UUID change) {
        return new ObligationHandedOver(id, regime, body, other, period, change);
    }

    /** @param reasonEn null where a person wrote the reason */
    ObligationWaived waived(String reason, @Nullable String reasonEn) {
        return new ObligationWaived(id, regime, reporter, period, other, reason, reasonEn);
    }
}
