package vn.ntm.criteria.recognition;

import static org.hamcrest.Matchers.equalTo;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.ntm.testkit.JustRead;

/** One dossier on its way, spoken for by its unit and by a body above. */
record Dossier(String id, String unit, String above) {

    static final String PATH = "/api/v1/recognitions";

    static Dossier registered(String unit, String above, String set) {
        var id = register(unit, unit, set).statusCode(201).extract().<String>path("id");
        return new Dossier(id, unit, above);
    }

    static ValidatableResponse register(String account, String unit, String set) {
        return LaiChau.as(account, "reporter")
                .body("{\"code\":\"hs-%s\",\"unit\":\"%s\",\"set\":\"%s\",\"year\":2025}"
                        .formatted(UUID.randomUUID(), unit, set))
                .post(PATH)
                .then();
    }

    /** A commune's dossier with all that is asked for, up to a vote of everybody. */
    static Dossier voted(String unit, String above, String set) {
        var dossier = registered(unit, above, set).complete();
        dossier.assess().statusCode(200);
        dossier.step("examine", "{}");
        dossier.step("appraise", "{}").statusCode(200);
        dossier.step("vote", "{\"members\":11,\"present\":11,\"inFavour\":11}").statusCode(200);
        return dossier;
    }

    /** Voted and decided on that day. */
    static Dossier recognised(String unit, String above, String set, String day) {
        var dossier = voted(unit, above, set);
        dossier.decide(day).statusCode(200).body("state", equalTo("RECOGNISED"));
        return dossier;
    }

    Dossier complete() {
        evidence(
                        "to-trinh",
                        "bao-cao-ket-qua",
                        "bien-ban-hop",
                        "bao-cao-tham-tra",
                        "bao-cao-tham-dinh",
                        "bien-ban-hoi-dong")
                .statusCode(200);
        survey(line("Giao thông", unit, 95, 100)).statusCode(200);
        declare("{\"code\":\"construction-debt\",\"value\":0,\"document\":\"Báo cáo 7\"}", secure())
                .statusCode(200);
        return this;
    }

    static String secure() {
        return "{\"code\":\"security\",\"holds\":true,\"document\":\"Công văn 215/CAX\"}";
    }

    static String line(String content, String commune, int satisfied, int asked) {
        return "{\"content\":\"%s\",\"commune\":\"%s\",\"satisfied\":%d,\"asked\":%d}"
                .formatted(content, commune, satisfied, asked);
    }

    ValidatableResponse evidence(String... kinds) {
        var items = Arrays.stream(kinds).map(Dossier::document).collect(Collectors.joining(",", "[", "]"));
        return own().body(items).put(PATH + "/{id}/evidence", id).then();
    }

    private static String document(String kind) {
        return """
                {"kind":"%s","name":"%s","reference":"Số 12 ngày 05/3/2025","sha256":"%s"}""".formatted(kind, kind, "ab".repeat(32));
    }

    ValidatableResponse survey(String... lines) {
        return own().body("[" + String.join(",", lines) + "]")
                .put(PATH + "/{id}/survey", id)
                .then();
    }

    ValidatableResponse declare(String... said) {
        return own().body("[" + String.join(",", said) + "]")
                .put(PATH + "/{id}/declarations", id)
                .then();
    }

    ValidatableResponse assess() {
        return own().body("{}").post(PATH + "/{id}/self-assess", id).then();
    }

    ValidatableResponse step(String verb, String body) {
        return superior().body(body).post(PATH + "/{id}/{verb}", id, verb).then();
    }

    ValidatableResponse decide(String day) {
        return step("decide", """
                {"number":"1052/QĐ-UBND","decidedOn":"%s","signedBy":"Chủ tịch UBND tỉnh"}""".formatted(day));
    }

    ValidatableResponse read() {
        return superior().get(PATH + "/{id}", id).then();
    }

    RequestSpecification own() {
        return LaiChau.as(unit, "reporter").filter(new JustRead());
    }

    RequestSpecification superior() {
        return LaiChau.as(above, "criteria-manager").filter(new JustRead());
    }
}
