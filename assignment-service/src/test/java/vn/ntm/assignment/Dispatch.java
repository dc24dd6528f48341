package vn.ntm.assignment;

import static java.util.Map.entry;
import static java.util.Map.ofEntries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;

/** The dispatch of the founding document, cut down: a report of every district, a dossier, one regime. */
public final class Dispatch {

    public static final String ISSUER = "ha-tinh.ubnd-tinh";

    private Dispatch() {}

    public static Map<String, Object> written(String code) {
        return new HashMap<>(ofEntries(
                entry("code", code),
                entry("symbol", "UBND-NL5"),
                entry("year", 2024),
                entry(
                        "title",
                        "V/v tập trung thực hiện mục tiêu xây dựng tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới"),
                entry("place", "Hà Tĩnh"),
                entry("issuer", ISSUER),
                entry(
                        "signer",
                        Map.of("name", "Nguyễn Hồng Lĩnh", "title", "PHÓ CHỦ TỊCH", "capacity", "KT. CHỦ TỊCH")),
                entry("legalBases", List.of(Map.of("document", "Nghị quyết số 04-NQ/TU", "date", "2021-07-15"))),
                entry("addressedTo", List.of("ha-tinh.cap-huyen", "ha-tinh.so-03")),
                entry("copies", List.of("Như trên", "Lưu: VT, TH, NL5")),
                entry("attachments", List.of(Map.of("name", "Phụ lục phân công nhiệm vụ", "missing", true))),
                entry("tasks", new ArrayList<>(List.of(districtsReport(), dossier()))),
                entry("targets", List.of(Map.of("code", "G5", "subject", "district dossier", "numerator", 1))),
                entry("regimes", new ArrayList<>(List.of(monthly(code))))));
    }

    /** T1.9: "trước ngày 31/01/2025". */
    public static Map<String, Object> districtsReport() {
        return new HashMap<>(ofEntries(
                entry("number", "T1.9"),
                entry("section", "1"),
                entry("summary", "Báo cáo kết quả xây dựng NTM giai đoạn 2010 - 2024"),
                entry("lead", List.of("ha-tinh.cap-huyen")),
                entry("modality", "ORDER"),
                entry("reportTo", List.of("ha-tinh.ubnd-tinh")),
                entry("via", List.of("ha-tinh.so-03")),
                entry("deadline", Map.of("wording", "trước ngày 31/01/2025", "date", "2025-01-31", "inclusive", false)),
                entry("quotes", List.of("tổng hợp xây dựng báo cáo kết quả xây dựng NTM"))));
    }

    /** T1.8: one district leads; a department coordinates, and so does the group that the lead is in. */
    public static Map<String, Object> dossier() {
        return new HashMap<>(ofEntries(
                entry("number", "T1.8"),
                entry("summary", "Xây dựng hồ sơ huyện đạt chuẩn NTM"),
                entry("lead", List.of("ha-tinh.h-huongkhe")),
                entry("coordinate", List.of("ha-tinh.vpdp", "ha-tinh.cap-huyen")),
                entry("modality", "REQUEST"),
                entry("submitTo", List.of("ha-tinh.ubnd-tinh")),
                entry("targets", List.of("G5"))));
    }

    public static Map<String, Object> monthly(String directive) {
        return new HashMap<>(ofEntries(
                entry("code", directive + ".thang"),
                entry("name", "Báo cáo tháng"),
                entry("legalBasis", "Văn bản UBND-NL5 năm 2024"),
                entry("frequency", "MONTHLY"),
                entry("ordinals", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)),
                entry("deadline", Map.of("day", 25, "monthOffset", 0, "inclusive", false)),
                entry("reporters", List.of("ha-tinh.cap-huyen")),
                entry("recipients", List.of("ha-tinh.so-03", "ha-tinh.vpdp")),
                entry(
                        "indicators",
                        List.of(Map.of(
                                "code",
                                "nhiem-vu",
                                "name",
                                "Số nhiệm vụ",
                                "unit",
                                "nhiệm vụ",
                                "required",
                                true,
                                "total",
                                "SUM"))),
                entry("outline", List.of("Kết quả thực hiện")),
                entry("validFrom", "2024-01-01")));
    }

    public static Response drafted(Map<String, Object> written) {
        return HaTinh.as(ISSUER, "assigner").body(written).post("/directives");
    }

    /** A fresh directive in force; answers its code. */
    public static String published() {
        HaTinh.isRegistered();
        return publish(written(HaTinh.fresh("ha-tinh.nl5")));
    }

    /** Puts what is written in force; answers its code. */
    public static String publish(Map<String, Object> written) {
        var code = written.get("code").toString();
        drafted(written).then().statusCode(201);
        HaTinh.as(ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(200);
        return code;
    }

    /** The id of what this body owes of this task. */
    public static String task(String directive, String number, String body) {
        return HaTinh.as(ISSUER, "assigner")
                .queryParam("directive", directive)
                .queryParam("assignee", body)
                .get("/tasks")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.number == '%s' }.id".formatted(number));
    }
}
