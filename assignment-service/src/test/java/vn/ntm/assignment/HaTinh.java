package vn.ntm.assignment;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.ntm.testkit.TestCallers;

/** The province of the founding document, small: a committee, three departments, three districts, two communes. */
public final class HaTinh {

    public static final String INSTALLATION = TestCallers.as("quan-tri", "admin");

    private static final List<List<String>> BODIES = List.of(
            List.of("ha-tinh", "Tỉnh Hà Tĩnh", "province", ""),
            List.of("ha-tinh.ubnd-tinh", "UBND tỉnh Hà Tĩnh", "peoples-committee", "ha-tinh"),
            List.of("ha-tinh.so-03", "Sở Nông nghiệp và Phát triển nông thôn", "department", "ha-tinh.ubnd-tinh"),
            List.of("ha-tinh.so-11", "Sở Tài nguyên và Môi trường", "department", "ha-tinh.ubnd-tinh"),
            List.of("ha-tinh.vpdp", "Văn phòng Điều phối NTM tỉnh", "department", "ha-tinh.ubnd-tinh"),
            List.of("ha-tinh.h-kyanh", "Huyện Kỳ Anh", "district", "ha-tinh.ubnd-tinh"),
            List.of("ha-tinh.tx-kyanh", "Thị xã Kỳ Anh", "town", "ha-tinh.ubnd-tinh"),
            List.of("ha-tinh.h-huongkhe", "Huyện Hương Khê", "district", "ha-tinh.ubnd-tinh"),
            List.of("ha-tinh.x-hoahai", "Xã Hoà Hải", "commune", "ha-tinh.h-huongkhe"),
            List.of("lai-chau", "Tỉnh Lai Châu", "province", ""),
            List.of("lai-chau.ubnd-tinh", "UBND tỉnh Lai Châu", "peoples-committee", "lai-chau"),
            List.of("lai-chau.h-tamduong", "Huyện Tam Đường", "district", "lai-chau.ubnd-tinh"));

    private static boolean registered;

    private HaTinh() {}

    /** Kinds, bodies, the group of districts, and one account per body, named like it. */
    public static synchronized void isRegistered() {
        if (registered) {
            return;
        }
        BODIES.stream().map(body -> body.get(2)).distinct().forEach(kind -> as(INSTALLATION)
                .body(Map.of("name", kind))
                .put("/organisation-kinds/{kind}", kind)
                .then()
                .statusCode(201));
        imported(INSTALLATION, BODIES.stream().map(HaTinh::body).toList())
                .then()
                .statusCode(200);
        BODIES.forEach(body -> as(INSTALLATION)
                .body(Map.of("organisation", body.getFirst(), "roles", List.of("reporter")))
                .put("/accounts/{name}", body.getFirst())
                .then()
                .statusCode(201));
        as(INSTALLATION)
                .body(Map.of(
                        "name",
                        "UBND các huyện, thị xã",
                        "members",
                        List.of(),
                        "kinds",
                        List.of("district", "town"),
                        "under",
                        "ha-tinh.ubnd-tinh"))
                .put("/organisation-groups/ha-tinh.cap-huyen")
                .then()
                .statusCode(201);
        registered = true;
    }

    public static RequestSpecification as(String caller) {
        return given().basePath("/api/v1").header("Authorization", caller).contentType(ContentType.JSON);
    }

    /** An account named like its body, in these roles. */
    public static RequestSpecification as(String body, String... roles) {
        return as(TestCallers.as(body, roles));
    }

    public static Response imported(String caller, List<?> organisations) {
        return as(caller)
                .urlEncodingEnabled(false) // or the colon would become %3A
                .body(Map.of("organisations", organisations))
                .post("/organisations:import");
    }

    /** A code nobody has used yet. */
    public static String fresh(String prefix) {
        return prefix + "." + UUID.randomUUID().toString().substring(24);
    }

    private static Map<String, String> body(List<String> body) {
        var said = new java.util.HashMap<>(Map.of("code", body.get(0), "name", body.get(1), "kind", body.get(2)));
        if (!body.get(3).isEmpty()) {
            said.put("parent", body.get(3));
        }
        return said;
    }
}
