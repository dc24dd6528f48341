package vn.ntm.criteria.shipped;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedSetsTest {

    @Inject
    ShippedSets sets;

    @ParameterizedTest
    @CsvSource({
        "xa-ntm-2021-2025, 19, 57",
        "xa-ntm-nang-cao-2021-2025, 19, 75",
        "huyen-ntm-2021-2025, 9, 36",
        "huyen-ntm-nang-cao-2021-2025, 9, 38",
        "xa-ntm-2026-2030, 10, 47"
    })
    void each_has_as_many_criteria_and_indicators_as_its_decision(String code, int criteria, int indicators) {
        read(code)
                .body("version.state", equalTo("PUBLISHED"))
                .body("criteria", hasSize(criteria))
                .body("counts.criteria", equalTo(criteria))
                .body("counts.indicators", equalTo(indicators));
    }

    @Test
    void numbers_belong_to_their_set() {
        read("xa-ntm-nang-cao-2021-2025")
                .body("criteria.find { it.number == '6' }.name", equalTo("Văn hóa"))
                .body("criteria.find { it.number == '7' }.name", equalTo("Cơ sở hạ tầng thương mại nông thôn"))
                .body("criteria.find { it.number == '14' }.name", equalTo("Y tế"))
                .body("prerequisites", hasItem("xa-ntm-2021-2025"));
    }

    @Test
    void thresholds_are_unverified_until_an_administrator_has_read_the_decision() {
        var all = "criteria.indicators.flatten().verified";
        read("huyen-ntm-2021-2025").body(all, everyItem(is(false)));

        given().header("Authorization", TestCallers.as("vpdp-trung-uong", "admin"))
                .contentType("application/json")
                .body("{\"indicators\":[\"2.2\",\"2.3\"],\"source\":\"Công báo số 279, ngày 20/3/2022\"}")
                .post("/api/v1/criteria-sets/huyen-ntm-2021-2025/versions/1/confirmations")
                .then()
                .statusCode(200);

        read("huyen-ntm-2021-2025")
                .body("criteria.indicators.flatten().findAll { it.verified }.number", equalTo(List.of("2.2", "2.3")))
                .body("criteria[1].indicators[1].confidence.threshold", equalTo("low"))
                .body("criteria[1].indicators[1].code", equalTo("huyen-ntm-2021-2025.2.2"));
    }

    @Test
    void a_second_start_changes_nothing() {
        sets.takeIn(new StartupEvent());

        assertThat(read("xa-ntm-2021-2025").extract().<List<?>>path("versions")).hasSize(1);
    }

    private static ValidatableResponse read(String code) {
        return given().header("Authorization", TestCallers.as("ha-tinh.so-03", "viewer"))
                .get("/api/v1/criteria-sets/" + code)
                .then()
                .statusCode(200);
    }
}
