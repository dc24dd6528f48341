package vn.ntm.assignment.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.task.TaskViews.Wanted;
import vn.ntm.kernel.Code;
import vn.ntm.testkit.JustRead;

/** One task to 3,000 communes, reported to a department that coordinates it, among 3,000 tasks of others. */
@QuarkusTest
@Transactional
@DisplayNameGeneration(ReplaceUnderscores.class)
class TasksOfThreeThousandBodiesTest {

    private static final int COMMUNES = 3_000;
    private static final String COMMITTEE = "nghin-xa.ubnd";
    private static final Code DEPARTMENT = Code.valueOf("nghin-xa.so");

    private static boolean assigned;

    @Inject
    Session session;

    @BeforeEach
    void theTasksAreThere() {
        HaTinh.isRegistered();
        if (assigned) {
            return;
        }
        HaTinh.as(HaTinh.INSTALLATION)
                .urlEncodingEnabled(false)
                .contentType("application/x-ndjson")
                .body(Stream.concat(
                                Stream.of(
                                        line("nghin-xa", "Tỉnh Nghìn Xã", "province", ""),
                                        line(COMMITTEE, "UBND tỉnh", "peoples-committee", "nghin-xa"),
                                        line(DEPARTMENT.text(), "Sở", "department", COMMITTEE)),
                                IntStream.range(0, COMMUNES)
                                        .mapToObj(i -> line("nghin-xa.x-" + i, "Xã Nghìn " + i, "commune", COMMITTEE)))
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/organisations:import")
                .then()
                .statusCode(200);
        List.of(COMMITTEE, DEPARTMENT.text()).forEach(body -> HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("organisation", body, "roles", List.of("assigner")))
                .put("/accounts/{name}", body)
                .then()
                .statusCode(201));
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of("name", "Các xã", "members", List.of(), "kinds", List.of("commune"), "under", COMMITTEE))
                .put("/organisation-groups/nghin-xa.cac-xa")
                .then()
                .statusCode(201);
        published("nghin-xa.vb-1", "nghin-xa.cac-xa", List.of(DEPARTMENT.text()), List.of(DEPARTMENT.text()));
        published("nghin-xa.vb-2", "nghin-xa.cac-xa", List.of(), List.of(COMMITTEE));
        published("nghin-xa.vb-3", "nghin-xa.x-7", List.of(), List.of(COMMITTEE));
        session.createNativeMutationQuery("analyze task").executeUpdate();
        assigned = true;
    }

    @Test
    void the_department_reads_them_page_by_page() {
        page(500).body("items", hasSize(500)).body("items.directive", everyItem(equalTo("nghin-xa.vb-1")));
        HaTinh.as(DEPARTMENT.text(), "viewer")
                .queryParam("role", "coordinate")
                .get("/tasks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].owedBy", equalTo(DEPARTMENT.text()));
    }

    @Test
    void a_page_of_five_hundred_takes_no_more_queries_than_one_of_ten() {
        long ofTen = queriesForAPageOf(10);
        long ofFiveHundred = queriesForAPageOf(500);

        assertThat(ofTen).isPositive();
        assertThat(ofFiveHundred).isEqualTo(ofTen);
    }

    /** What the scheduler asks beside it is counted too: the least of several tries is what the page takes. */
    private long queriesForAPageOf(int limit) {
        var statistics = session.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = LongStream.range(0, 8)
                .map(again -> {
                    long before = statistics.getPrepareStatementCount();
                    page(limit);
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
        statistics.setStatisticsEnabled(false);
        return least;
    }

    @Test
    void they_are_found_by_an_index() {
        assertThat(plan(new Wanted(null, null, null, null, null), List.of(DEPARTMENT)))
                .doesNotContain("Seq Scan on task");
        assertThat(plan(new Wanted(Code.valueOf("nghin-xa.x-7"), null, null, null, null), List.of(DEPARTMENT)))
                .contains("task_by_owed_by")
                .doesNotContain("Seq Scan on task");
        assertThat(plan(
                        new Wanted(null, null, null, null, Code.valueOf("nghin-xa.vb-3")),
                        IntStream.range(0, COMMUNES)
                                .mapToObj(i -> Code.valueOf("nghin-xa.x-" + i))
                                .toList()))
                .doesNotContain("Seq Scan on task");
    }

    private String plan(Wanted wanted, List<Code> branch) {
        var question = TaskViews.question(wanted, branch, null, 51);
        return String.join(
                "\n",
                question.bound(session.createNativeQuery("explain analyze " + question.sql(), String.class))
                        .getResultList());
    }

    private static ValidatableResponse page(int limit) {
        return HaTinh.as(DEPARTMENT.text(), "viewer")
                .queryParam("limit", limit)
                .get("/tasks")
                .then()
                .statusCode(200)
                .body("items", hasSize(limit));
    }

    private static void published(String code, String lead, List<String> coordinate, List<String> reportTo) {
        HaTinh.as(COMMITTEE, "assigner")
                .body(Map.of(
                        "code",
                        code,
                        "symbol",
                        "UBND",
                        "year",
                        2024,
                        "title",
                        "Rà soát tiêu chí",
                        "issuer",
                        COMMITTEE,
                        "tasks",
                        List.of(Map.of(
                                "number",
                                "T1",
                                "summary",
                                "Rà soát tiêu chí",
                                "lead",
                                List.of(lead),
                                "coordinate",
                                coordinate,
                                "modality",
                                "ORDER",
                                "reportTo",
                                reportTo))))
                .post("/directives")
                .then()
                .statusCode(201);
        HaTinh.as(COMMITTEE, "assigner")
                .filter(new JustRead())
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(200);
    }

    private static String line(String code, String name, String kind, String parent) {
        var below = parent.isEmpty() ? "" : ",\"parent\":\"" + parent + "\"";
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\"%s}".formatted(code, name, kind, below);
    }
}
