package vn.ntm.criteria.set;

import static io.restassured.RestAssured.given;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.TestCallers;

/** A decision of the Prime Minister, as small as a test wants it. */
final class Decision {

    static final String PATH = "/api/v1/criteria-sets";

    private Decision() {}

    static RequestSpecification manager() {
        return as("vpdp-trung-uong", "criteria-manager");
    }

    static RequestSpecification viewer() {
        return as("ha-tinh.so-03", "viewer");
    }

    static RequestSpecification as(String account, String... roles) {
        return given().header("Authorization", TestCallers.as(account, roles)).contentType("application/json");
    }

    static String freshCode() {
        return "xa-ntm-" + UUID.randomUUID();
    }

    static String set(String code) {
        return """
                {"code":"%s","name":"Bộ tiêu chí quốc gia về xã nông thôn mới","nameEn":"National criteria set",
                 "unitKind":"xa","tier":"ntm","legalBasis":"Quyết định số 318/QĐ-TTg ngày 08/3/2022",
                 "validFrom":"2022-03-08","validTo":"2026-02-14"}""".formatted(code);
    }

    /** Names a set and returns its code. */
    static String named() {
        var code = freshCode();
        manager().body(set(code)).post(PATH).then().statusCode(201);
        return code;
    }

    /** Names a set, writes its version 1 and publishes it. */
    static String published() {
        var code = named();
        write(code, 1, version(electricity())).then().statusCode(201);
        publish(code, 1).then().statusCode(200);
        return code;
    }

    static Response write(String code, int number, String content) {
        return manager().body(content).put(PATH + "/{code}/versions/{number}", code, number);
    }

    static Response publish(String code, int number) {
        return manager().filter(new JustRead()).post(PATH + "/{code}/versions/{number}/publish", code, number);
    }

    static String version(String... criteria) {
        return "{\"criteria\":[%s]}".formatted(String.join(",", criteria));
    }

    static String electricity() {
        return criterion("4", indicator("4.1", "BOOLEAN", null), indicator("4.2", "PERCENT", "%"));
    }

    static String criterion(String number, String... indicators) {
        return """
                {"number":"%s","name":"Điện","nameEn":"Electricity","group":"Hạ tầng kinh tế - xã hội","indicators":[%s]}""".formatted(number, Arrays.stream(indicators).collect(Collectors.joining(",")));
    }

    static String indicator(String number, String valueType, @org.jspecify.annotations.Nullable String unit) {
        return """
                {"number":"%s","name":"Tỷ lệ hộ sử dụng điện","unit":%s,"valueType":"%s"}""".formatted(number, unit == null ? "null" : '"' + unit + '"', valueType);
    }
}
