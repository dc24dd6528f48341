package vn.ntm.assignment.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.TestCallers;

/**
 * A corner of Lai Châu until 30/6/2025, under a province of its own for each test: two districts, six communes, hamlets.
 * Than Uyên's Tà Mung, Pha Mu and Tà Hừa become Mường Kim; San Thàng becomes a ward.
 */
final class LaiChau {

    final String province;

    private LaiChau(String province) {
        this.province = province;
    }

    static LaiChau registered() {
        HaTinh.isRegistered();
        List.of("ward", "hamlet").forEach(kind -> HaTinh.as(HaTinh.INSTALLATION)
                .filter(new JustRead())
                .body(Map.of("name", kind))
                .put("/organisation-kinds/{kind}", kind));
        var place = new LaiChau(HaTinh.fresh("lc"));
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                body(place.province, "Tỉnh Lai Châu", "province", null, "12"),
                                body(place.thanUyen(), "Huyện Than Uyên", "district", place.province, null),
                                body(place.thanhPho(), "Thành phố Lai Châu", "town", place.province, null),
                                body(place.at("muong-kim"), "Xã Mường Kim", "commune", place.thanUyen(), "03637"),
                                body(place.at("ta-mung"), "Xã Tà Mung", "commune", place.thanUyen(), "03638"),
                                body(place.at("pha-mu"), "Xã Pha Mu", "commune", place.thanUyen(), "03628"),
                                body(place.at("ta-hua"), "Xã Tà Hừa", "commune", place.thanUyen(), "03634"),
                                body(place.at("san-thang"), "Xã San Thàng", "commune", place.thanhPho(), "03403"),
                                body(place.at("ban-1"), "Bản Tà Mung 1", "hamlet", place.at("ta-mung"), null)))
                .then()
                .statusCode(200);
        place.bound(place.province, "assigner");
        place.bound(place.at("ta-mung"), "reporter");
        place.bound(place.thanUyen(), "reporter");
        place.bound(place.at("san-thang"), "reporter");
        return place;
    }

    String at(String name) {
        return province + "." + name;
    }

    String thanUyen() {
        return at("h-than-uyen");
    }

    String thanhPho() {
        return at("tp-lai-chau");
    }

    private void bound(String body, String role) {
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("organisation", body, "roles", List.of(role)))
                .put("/accounts/{name}", body)
                .then()
                .statusCode(201);
    }

    /** A directive of the province in force: each of these owes one task. */
    String assigned(String... bodies) {
        return issued(province, bodies);
    }

    String issued(String issuer, String... bodies) {
        var code = HaTinh.fresh("vb");
        var tasks = new ArrayList<Map<String, Object>>();
        for (var body : bodies) {
            tasks.add(Map.of(
                    "number",
                    "T" + (tasks.size() + 1),
                    "summary",
                    "Rà soát tiêu chí",
                    "lead",
                    List.of(body),
                    "modality",
                    "ORDER",
                    "reportTo",
                    List.of(issuer),
                    "deadline",
                    Map.of("wording", "trước ngày 31/12/2025", "date", "2025-12-31", "inclusive", false)));
        }
        as(issuer, "assigner")
                .body(Map.of(
                        "code",
                        code,
                        "symbol",
                        "UBND",
                        "year",
                        2025,
                        "title",
                        "Giao nhiệm vụ",
                        "issuer",
                        issuer,
                        "tasks",
                        tasks))
                .post("/directives")
                .then()
                .statusCode(201);
        as(issuer, "assigner")
                .filter(new JustRead())
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(200);
        return code;
    }

    /** Districts end; Tà Mung, Pha Mu and Tà Hừa are merged into Mường Kim; San Thàng becomes a ward. */
    Map<String, Object> decision() {
        var decision = new HashMap<String, Object>();
        decision.put("decision", "1670/NQ-UBTVQH15");
        decision.put("decidedOn", "2025-06-16");
        decision.put("issuer", "Ủy ban Thường vụ Quốc hội");
        decision.put("title", "Sắp xếp các đơn vị hành chính cấp xã của tỉnh Lai Châu năm 2025");
        decision.put("effectiveOn", "2025-07-01");
        decision.put(
                "acts",
                new ArrayList<>(List.of(
                        Map.of(
                                "act",
                                "merge",
                                "bodies",
                                List.of(at("ta-mung"), at("pha-mu"), at("ta-hua")),
                                "into",
                                at("muong-kim")),
                        Map.of(
                                "act",
                                "changeKind",
                                "body",
                                at("san-thang"),
                                "kind",
                                "ward",
                                "name",
                                "Phường San Thàng"),
                        Map.of(
                                "act",
                                "transfer",
                                "bodies",
                                List.of(at("muong-kim"), at("san-thang")),
                                "parent",
                                province),
                        Map.of("act", "abolish", "bodies", List.of(thanUyen(), thanhPho())))));
        return decision;
    }

    Map<String, Object> handedOver() {
        var decision = decision();
        decision.put(
                "handOvers",
                List.of(
                        Map.of("from", at("ta-mung"), "to", at("muong-kim")),
                        Map.of("from", thanUyen(), "to", province)));
        return decision;
    }

    Response preview(Map<String, Object> decision) {
        return as(province, "admin").urlEncodingEnabled(false).body(decision).post("/organisation-changes:preview");
    }

    Response recorded(Map<String, Object> decision) {
        return as(province, "admin").body(decision).post("/organisation-changes");
    }

    io.restassured.specification.RequestSpecification as(String account, String... roles) {
        return HaTinh.as(TestCallers.as(account, roles));
    }

    private static Map<String, Object> body(
            String code, String name, String kind, @Nullable String parent, @Nullable String nso) {
        var body = new HashMap<String, Object>(Map.of("code", code, "name", name, "kind", kind));
        if (parent != null) {
            body.put("parent", parent);
        }
        if (nso != null) {
            body.put("externalCodes", Map.of("nso", nso));
        }
        return body;
    }
}
