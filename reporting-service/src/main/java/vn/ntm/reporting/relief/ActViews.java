package vn.ntm.reporting.relief;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.obligation.Obligations;

/** Read side: what was done to an obligation, oldest first, to everybody who sees it. */
@ApplicationScoped
@Transactional
class ActViews {

    private final Obligations obligations;
    private final Acts acts;

    ActViews(Obligations obligations, Acts acts) {
        this.obligations = obligations;
        this.acts = acts;
    }

    /** With the revision of the obligation, which the next act is to name. */
    Versioned<Page<ActLine>> of(UUID obligation) {
        return Versioned.of(lines(obligations.seenOrRuledByCaller(obligation).id()), acts.revision(obligation));
    }

    /** The same, when one was just added. */
    Versioned<Page<ActLine>> after(UUID obligation) {
        return Versioned.created(lines(obligation), acts.revision(obligation));
    }

    private Page<ActLine> lines(UUID obligation) {
        return new Page<>(acts.of(obligation).stream().map(ActLine::of).toList(), null);
    }

    /**
     * One thing that was done openly to an obligation.
     *
     * @param kind EXTENDED, WAIVED, UNLOCKED and so on.
     * @param at When.
     * @param by the account; absent where a rule or an event did it
     * @param organisation The body for which it was done; absent where a rule or an event did it.
     * @param reason Why, as it was given.
     * @param reasonEn the reason in English where the system gave it
     * @param deadlineBefore of an unlock: when it had locked
     * @param deadlineAfter The deadline since then; absent where it did not move.
     * @param bodyBefore Who owed it before; absent unless it was handed over.
     * @param bodyAfter Who owes it since; absent unless it was handed over.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActLine(
            String kind,
            Instant at,
            @Nullable String by,
            @Nullable Code organisation,
            String reason,
            @Nullable String reasonEn,
            @Nullable Deadline deadlineBefore,
            @Nullable Deadline deadlineAfter,
            @Nullable Code bodyBefore,
            @Nullable Code bodyAfter) {

        static ActLine of(Tuple row) {
            return new ActLine(
                    row.get("kind", String.class),
                    row.get("done_at", Instant.class),
                    row.get("done_by", String.class),
                    code(row, "done_for"),
                    row.get("reason", String.class),
                    row.get("reason_en", String.class),
                    deadline(row, "deadline_before"),
                    deadline(row, "deadline_after"),
                    code(row, "body_before"),
                    code(row, "body_after"));
        }

        private static @Nullable Code code(Tuple row, String column) {
            var text = row.get(column, String.class);
            return text == null ? null : new Code(text);
        }

        private static @Nullable Deadline deadline(Tuple row, String column) {
            var instant = row.get(column, Instant.class);
            return instant == null ? null : new Deadline(instant);
        }
    }
}
