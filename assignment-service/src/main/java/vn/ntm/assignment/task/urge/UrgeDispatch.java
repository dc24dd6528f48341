package vn.ntm.assignment.task.urge;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.urge.Urge.Level;
import vn.ntm.assignment.task.urge.Urge.UrgeLine;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.paper.Body;
import vn.ntm.kernel.paper.Letterhead;

/** What an official dispatch that urges says, before it is laid out. */
record UrgeDispatch(
        UrgeLine urge,
        Letterhead letterhead,
        String issuer,
        String owing,
        String head,
        String place,
        String taskNumber,
        String summary,
        @Nullable String wording,
        String directive) {

    static UrgeDispatch of(UrgeLine urge, Tuple row) {
        return new UrgeDispatch(
                urge,
                letterhead(row),
                row.get("issuer", String.class),
                row.get("owing", String.class),
                row.get("head", String.class),
                row.get("place", String.class),
                row.get("number", String.class),
                row.get("summary", String.class),
                row.get("deadline_wording", String.class),
                directive(row));
    }

    private static Letterhead letterhead(Tuple row) {
        var issuer = new Body(
                row.get("issuer", String.class),
                row.get("sign_symbol", String.class),
                row.get("sign_title", String.class),
                row.get("sign_name", String.class));
        var above = row.get("issuer_above", String.class);
        return Letterhead.of(above.isEmpty() ? List.of(issuer) : List.of(issuer, Body.named(above)));
    }

    private static String directive(Tuple row) {
        var date = row.get("date", LocalDate.class);
        return "Văn bản số %s/%s%s"
                .formatted(
                        row.get("directive_number") == null ? "……" : row.get("directive_number", String.class),
                        row.get("symbol", String.class),
                        date == null ? "" : " ngày " + slashed(date));
    }

    LocalDate day() {
        return BusinessTime.dayOf(urge.at());
    }

    /** Whom it speaks to. */
    String addressee() {
        return switch (urge.level()) {
            case ASSIGNEE -> owing;
            case HEAD -> "Người đứng đầu " + owing + (head.isBlank() ? "" : " (" + head + ")");
            case ISSUER -> issuer;
        };
    }

    String reason() {
        var message = urge.message();
        if (message != null) {
            return message;
        }
        return switch (urge.occasion()) {
            case REMINDER -> "Nhiệm vụ còn %d ngày là đến hạn.".formatted(daysLeft());
            case OVERDUE -> "Đến nay nhiệm vụ đã quá hạn mà chưa có kết quả.";
            case ESCALATION ->
                "Nhiệm vụ đã quá hạn %d ngày mà chưa có kết quả; báo cáo %s để chỉ đạo."
                        .formatted(urge.days(), urge.level() == Level.ISSUER ? "cơ quan giao" : "người đứng đầu");
            case BY_HAND -> "";
        };
    }

    @Nullable
    LocalDate lastDay() {
        return urge.deadline() == null ? null : urge.deadline().lastDay();
    }

    private long daysLeft() {
        var lastDay = lastDay();
        return lastDay == null ? 0 : Math.max(0, lastDay.toEpochDay() - day().toEpochDay());
    }

    static String slashed(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
