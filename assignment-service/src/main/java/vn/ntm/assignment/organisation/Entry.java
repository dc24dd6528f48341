package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * What one registration makes of a body's life.
 *
 * @param known its life as it is recorded; null for a new body
 */
public record Entry(Code code, Registration said, @Nullable Timeline known, LocalDate today) {

    /**
     * Left out: a new body is there since ever; a known one changes today, or when it begins if that is later. Of one that has
     * ended, and is said to end then, the last days are meant.
     */
    public LocalDate from() {
        if (said.validFrom() != null) {
            return said.validFrom();
        }
        if (known == null) {
            var end = Days.after(said.validTo());
            return end == null || Days.EARLIEST.isBefore(end) ? Days.EARLIEST : end.minusDays(1);
        }
        var end = known.span().to();
        if (end != null && !today.isBefore(end) && end.equals(Days.after(said.validTo()))) {
            return known.nearest(today).from();
        }
        return known.span().from().isAfter(today) ? known.span().from() : today;
    }

    public Timeline after() {
        if (known == null) {
            return Timeline.of(code, new Span(from(), Days.after(said.validTo())), said.attributes(), null);
        }
        return known.said(from(), said.attributes(), null);
    }

    public boolean changesNothing() {
        return known != null
                && known.on(from())
                        .map(stretch -> stretch.as().equals(said.attributes()))
                        .orElse(false);
    }

    /** What is recorded of days gone by, or was to begin on this very day, is overwritten. */
    public Optional<Timeline> correctionOf() {
        boolean overwrites = known != null
                && (from().isBefore(today)
                        || known.on(from())
                                .map(stretch -> stretch.from().equals(from()))
                                .orElse(true));
        return overwrites ? Optional.ofNullable(known) : Optional.empty();
    }

    public List<Violation> broken() {
        var found = new ArrayList<Violation>();
        if (!Span.possible(from(), Days.after(said.validTo()))) {
            found.add(violation(
                    "/validTo",
                    "ends-before-it-begins",
                    said.validTo(),
                    Words.of("Kết thúc trước khi bắt đầu.", "It ends before it begins.")));
        }
        if (from().isBefore(Days.EARLIEST)) {
            found.add(violation(
                    "/validFrom",
                    "before-the-register",
                    said.validFrom(),
                    Words.of("Sổ đăng ký bắt đầu từ %s.", "The register begins on %s.", Days.EARLIEST)));
        }
        if (said.head() != null && said.head().tellsNobody()) {
            found.add(violation(
                    "/head",
                    "head-unnamed",
                    null,
                    Words.of("Nêu tên hoặc chức vụ người đứng đầu.", "Say the head's name or office.")));
        }
        if (known != null) {
            ofKnown(known, found);
        }
        return found;
    }

    /** What is read of a body that changes later says on which day that is. */
    private boolean repeatsWhatIsRecorded(Timeline life) {
        return life.on(from())
                .map(stretch -> stretch.as().equals(said.attributes())
                        && Objects.equals(stretch.to(), Days.after(said.validTo())))
                .orElse(false);
    }

    private void ofKnown(Timeline life, List<Violation> found) {
        var end = life.span().to();
        if (end != null && !from().isBefore(end)) {
            found.add(violation(
                    "/validFrom",
                    "already-ended",
                    from(),
                    Words.of(
                            "%s đã kết thúc ngày %s; mã không dùng lại.",
                            "%s ended on %s; a code is never used again.", code, end.minusDays(1))));
        } else if (said.validTo() != null
                && !Objects.equals(Days.after(said.validTo()), end)
                && !repeatsWhatIsRecorded(life)) {
            found.add(violation(
                    "/validTo",
                    "ends-by-legal-event",
                    said.validTo(),
                    Words.of(
                            "Cơ quan chỉ kết thúc bằng văn bản: POST /api/v1/organisation-changes.",
                            "A body ends by a legal event only: POST /api/v1/organisation-changes.")));
        }
        if (from().isBefore(today) && said.reason() == null && !changesNothing()) {
            found.add(violation(
                    "/reason",
                    "correction-needs-reason",
                    from(),
                    Words.of(
                            "Sửa điều đã ghi của quá khứ phải nêu lý do.",
                            "Correcting what is recorded of the past needs a reason.")));
        }
    }

    private static Violation violation(String pointer, String reason, @Nullable Object value, Words words) {
        return new Violation(pointer, reason, value == null ? null : value.toString(), words);
    }
}
