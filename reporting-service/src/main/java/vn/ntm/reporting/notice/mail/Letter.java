package vn.ntm.reporting.notice.mail;

import vn.ntm.platform.problem.Words;

/** What a mail says, once for machines that show text and once for those that show pages. */
public record Letter(String subject, String plain, String html) {

    /** One notice. */
    static Letter of(String kind, Words text, boolean english) {
        var subject = subject(kind);
        var said = english ? text.en() : text.vi();
        return new Letter(
                english ? subject.en() : subject.vi(), said + "\n", page(english, "<p>" + escaped(said) + "</p>"));
    }

    private static Words subject(String kind) {
        return switch (kind) {
            case "OPENED" -> Words.of("Kỳ báo cáo đã mở", "A report is open");
            case "REMINDER" -> Words.of("Nhắc gửi báo cáo", "Reminder: a report is due");
            case "MISSED" -> Words.of("Báo cáo quá hạn", "A report is overdue");
            case "ESCALATION" -> Words.of("Kính gửi người đứng đầu: báo cáo chậm", "To the head: a report is late");
            case "RETURNED" -> Words.of("Báo cáo bị trả lại", "A report was returned");
            case "ACCEPTED" -> Words.of("Báo cáo đã được duyệt", "A report was accepted");
            case "SUBMITTED" -> Words.of("Đã nhận báo cáo", "A report has come");
            default -> Words.of("Thông báo về chế độ báo cáo", "A notice about reports");
        };
    }

    public static String page(boolean english, String body) {
        return "<!DOCTYPE html><html lang=\"%s\"><head><meta charset=\"UTF-8\"></head><body>%s</body></html>\n"
                .formatted(english ? "en" : "vi", body);
    }

    /** Names and remarks come from people: they are text, never markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
