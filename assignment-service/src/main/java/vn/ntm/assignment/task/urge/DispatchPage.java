package vn.ntm.assignment.task.urge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * An official dispatch (công văn) as Decree 30/2020, appendix I, lays it out: A4, margins 20/15/20/30 mm, Times New Roman,
 * without a type name, with "V/v" below the number. The number and the signature are the clerks' to give.
 */
final class DispatchPage {

    private static final String STYLE = """
            @page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
            body { font: 14pt/1.3 "Times New Roman", "Liberation Serif", Tinos, "DejaVu Serif", serif; color: #000;
                max-width: 165mm; margin: 0 auto; }
            table { width: 100%; border-collapse: collapse; }
            td { vertical-align: top; text-align: center; padding: 0; }
            .issuer { width: 42%; font-size: 13pt; }
            .nation { font-size: 13pt; font-weight: bold; }
            .motto { font-size: 14pt; font-weight: bold; }
            .issuer .line { width: 40%; }
            .nation ~ .line { width: 62mm; }
            .foot { margin-top: 8mm; }
            .line { border-top: 1px solid #000; margin: 1mm auto 3mm; }
            .subject { font-size: 12pt; }
            .date { font-style: italic; font-size: 13pt; }
            .to { margin: 8mm 0 6mm; text-align: center; }
            p { text-align: justify; text-indent: 10mm; margin: 6pt 0; }
            .copies { width: 50%; text-align: left; font-size: 11pt; }
            .copies b { font-size: 12pt; font-style: italic; }
            .signs { font-weight: bold; }
            """;

    /** The page needs nothing but its own layout, and runs nothing. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none';".formatted(sha256(STYLE))
                    + " frame-ancestors 'none'";

    private DispatchPage() {}

    static String of(UrgeDispatch dispatch) {
        return """
                <!DOCTYPE html>
                <html lang="vi">
                <head><meta charset="UTF-8"><title>%s</title><style>%s</style></head>
                <body>
                %s
                <div class="to">Kính gửi: %s</div>
                %s
                %s
                </body>
                </html>
                """.formatted(
                        text("V/v đôn đốc thực hiện nhiệm vụ " + dispatch.taskNumber()),
                        STYLE,
                        heading(dispatch),
                        text(dispatch.addressee()),
                        body(dispatch),
                        foot(dispatch));
    }

    private static String heading(UrgeDispatch dispatch) {
        var day = dispatch.day();
        var above = dispatch.letterhead().superior();
        var place = dispatch.letterhead().place().isEmpty()
                ? dispatch.place()
                : dispatch.letterhead().place();
        return """
                <table>
                <tr><td class="issuer">%s<b>%s</b><div class="line"></div></td>
                <td><span class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</span><br>
                <span class="motto">Độc lập - Tự do - Hạnh phúc</span>
                <div class="line"></div></td></tr>
                <tr><td class="issuer">%s<br><span class="subject">V/v đôn đốc thực hiện nhiệm vụ %s</span></td>
                <td class="date">%s, ngày %02d tháng %s năm %d</td></tr>
                </table>""".formatted(
                above.isEmpty() ? "" : text(above) + "<br>",
                text(String.join("\n", dispatch.letterhead().issuerLines())).replace("\n", "<br>"),
                text(dispatch.letterhead().number("")).replace(" ", "&nbsp;"),
                text(dispatch.taskNumber()),
                text(place.isBlank() ? "……" : place),
                day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                day.getYear());
    }

    private static String body(UrgeDispatch dispatch) {
        var until = dispatch.urge().deadline();
        var due = until == null
                ? ""
                : "<p>Thời hạn: %s; còn đúng hạn đến %s.</p>"
                        .formatted(text(dispatch.wording() == null ? "" : dispatch.wording()), until.inVietnamese());
        return """
                <p>Tại %s, %s được giao nhiệm vụ %s: %s.</p>
                %s
                <p>%s</p>
                <p>Đề nghị %s khẩn trương thực hiện, báo cáo kết quả và nguyên nhân chậm (nếu có) theo quy định./.</p>""".formatted(
                        text(dispatch.directive()),
                        text(dispatch.owing()),
                        text(dispatch.taskNumber()),
                        text(withoutStop(dispatch.summary())),
                        due,
                        text(dispatch.reason()),
                        text(dispatch.owing()));
    }

    private static String foot(UrgeDispatch dispatch) {
        var signature = dispatch.letterhead().signature();
        return """
                <table class="foot">
                <tr><td class="copies"><b>Nơi nhận:</b><br>- Như trên;<br>- %s;<br>- Lưu: VT.</td>
                <td class="signs">%s%s<br><br><br><br><br>%s</td></tr>
                </table>""".formatted(
                        text(dispatch.owing()),
                        signature.onBehalfOf() == null ? "" : text(signature.onBehalfOf()) + "<br>",
                        text(signature.office()),
                        signature.name().isEmpty() ? "……………………" : text(signature.name()));
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String text(String said) {
        return said.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
