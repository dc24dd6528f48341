package vn.ntm.criteria.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.criteria.Household;
import vn.ntm.testkit.TestCallers;

/** The plan of Lai Châu for 2025, rebuilt from facts per commune and criterion. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaiChauTest {

    /** How many of the 94 communes meet criterion 1, 2, … 19. */
    private static final List<Integer> PLAN_2025 =
            List.of(94, 93, 94, 94, 78, 94, 94, 94, 89, 54, 54, 92, 90, 84, 88, 94, 61, 94, 94);

    /** The same for 2024; criterion 1 is not stated. */
    private static final List<Integer> RESULT_2024 =
            List.of(-1, 64, 89, 90, 72, 53, 94, 89, 55, 45, 45, 78, 55, 63, 74, 85, 45, 81, 91);

    @Inject
    Household household;

    @BeforeEach
    void there_are_94_communes() {
        IntStream.range(0, 94).forEach(i -> household.organisation(commune(i), "commune", "lai-chau"));
    }

    @Test
    void the_figures_of_2025_follow_from_the_facts() {
        evaluate("2025-A1", PLAN_2025);

        caller().get("/api/v1/evaluations?set=xa-ntm-2021-2025&period=2025-A1&under=lai-chau&limit=3")
                .then()
                .statusCode(200)
                .body("units", equalTo(94))
                .body("criteria.find { it.number == '2' }.met", equalTo(93))
                .body("criteria.find { it.number == '10' }.met", equalTo(54))
                .body("criteria.find { it.number == '17' }.met", equalTo(61))
                .body("average.numerator", equalTo(1629))
                .body("average.denominator", equalTo(94))
                .body("average.value", equalTo(17.33f))
                .body("bands.units", contains(54, 40, 0, 0, 0))
                .body("items", hasSize(3))
                .body("items[0].met", equalTo(19));
        check("2025-A1", "\"average\":17.3,\"criteria\":{\"2\":93,\"10\":54}")
                .body("items.derivable", contains(true, true, true));
    }

    @Test
    void the_average_of_2024_cannot_follow_from_the_stated_counts() {
        evaluate("2024-A1", RESULT_2024);

        check("2024-A1", "\"average\":14.55")
                .body("items[0].derivable", equalTo(false))
                .body("items[0].atMost", equalTo("1362/94 = 14.49"));
    }

    private static void evaluate(String period, List<Integer> counts) {
        var units = IntStream.range(0, 94)
                .mapToObj(i -> "{\"organisation\":\"%s\",\"region\":\"TDMNPB\",\"values\":[%s]}"
                        .formatted(commune(i), values(i, counts)))
                .collect(Collectors.joining(","));
        caller().body("{\"period\":\"%s\",\"units\":[%s]}".formatted(period, units))
                .post("/api/v1/criteria-sets/xa-ntm-2021-2025/evaluations?summary=true")
                .then()
                .statusCode(200);
    }

    /** The first 54 communes meet all; what the other 40 lack is spread evenly among them. */
    private static String values(int commune, List<Integer> counts) {
        return IntStream.range(0, 19)
                .filter(criterion -> counts.get(criterion) >= 0)
                .mapToObj(criterion -> "{\"indicator\":\"%d\",\"value\":%s}"
                        .formatted(criterion + 1, meets(commune, criterion, counts)))
                .collect(Collectors.joining(","));
    }

    private static boolean meets(int commune, int criterion, List<Integer> counts) {
        int lacking = 94 - counts.get(criterion);
        int others = 94 - 54;
        if (lacking > others) {
            return commune < counts.get(criterion);
        }
        int skip = counts.subList(0, criterion).stream()
                .mapToInt(count -> count < 0 ? 0 : (94 - count) % others)
                .sum();
        return commune < 54 || Math.floorMod(commune - 54 - skip, others) >= lacking;
    }

    private static io.restassured.response.ValidatableResponse check(String period, String stated) {
        return caller().body("{\"set\":\"xa-ntm-2021-2025\",\"period\":\"%s\",\"under\":\"lai-chau\",%s}"
                        .formatted(period, stated))
                .post("/api/v1/evaluations/checks")
                .then()
                .statusCode(200);
    }

    private static String commune(int i) {
        return "lai-chau.xa-%02d".formatted(i + 1);
    }

    private static RequestSpecification caller() {
        return given().header("Authorization", TestCallers.as("lai-chau.vpdp", "criteria-manager"))
                .contentType("application/json");
    }
}
