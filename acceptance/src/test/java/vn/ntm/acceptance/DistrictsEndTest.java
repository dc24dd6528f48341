package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 1 July 2025 in Lai Châu: the district Than Uyên ends, Tà Mung and Tà Hừa go into Mường Kim, Pha Mu is divided between Mường Kim
 * and Than Uyên; two tasks are open, and the report of June that Tà Hừa did not send.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DistrictsEndTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROVINCE = "lai-chau";
    private static final String COMMITTEE = "lai-chau.ubnd-tinh";
    private static final String DISTRICT = "lai-chau.h-thanuyen";
    private static final String TA_MUNG = "lai-chau.x-tamung";
    private static final String TA_HUA = "lai-chau.x-tahua";
    private static final String PHA_MU = "lai-chau.x-phamu";
    private static final String MUONG_KIM = "lai-chau.x-muongkim";
    private static final String THAN_UYEN = "lai-chau.x-thanuyen";
    private static final String REGIME = "lai-chau.vb-01.thang";

    private static final String DECISION =
            """
            {"decision":"1670/NQ-UBTVQH15","decidedOn":"2025-06-16","issuer":"Ủy ban Thường vụ Quốc hội",
             "effectiveOn":"2025-07-01","acts":[
              {"act":"merge","bodies":["%1$s","%2$s"],"into":"%4$s"},
              {"act":"split","body":"%3$s","parts":[{"into":"%4$s","share":0.35},{"into":"%5$s","share":0.65}]},
              {"act":"transfer","bodies":["%4$s","%5$s"],"parent":"%6$s"},
              {"act":"abolish","bodies":["%7$s"]}],
             "handOvers":[%%s]}""".formatted(TA_MUNG, TA_HUA, PHA_MU, MUONG_KIM, THAN_UYEN, PROVINCE, DISTRICT);

    @TempDir
    static Path folder = Path.of("");

    static Province stack;

    @BeforeAll
    static void the_province_asks_for_reports_and_gives_tasks_in_may() throws IOException {
        stack = Province.started(folder, "2025-05-20T08:00:00+07:00");
        var example = Files.createDirectory(folder.resolve("lai-chau"));
        Files.writeString(example.resolve("organisations.json"), organisations());
        Files.writeString(example.resolve("accounts.json"), accounts());
        Files.writeString(example.resolve("directive.json"), directive());
        stack.stack().load(example);
        await().atMost(PATIENCE).until(() -> stack.account(MUONG_KIM).status("/obligations") == 200);
    }

    @AfterAll
    static void the_stack_is_stopped() {
        stack.close();
    }

    @Test
    void what_is_open_goes_to_the_successors_and_what_was_said_stays() throws InterruptedException {
        stack.itIs("2025-06-20T08:00:00+07:00");
        sentAndAccepted(TA_MUNG, TA_MUNG, 10);
        sentAndAccepted(PHA_MU, PHA_MU, 21);
        sentAndAccepted(MUONG_KIM, MUONG_KIM, 7);
        stack.itIs("2025-06-26T08:00:00+07:00");
        assertThat(owed(TA_HUA)).isEqualTo(Map.of("OVERDUE", TA_HUA));

        withoutAPlanItIsRefusedAndStoresNothing();
        thePreviewShowsWhatWillChangeHands();
        var lines = consolidated();
        var change = stack.account("admin").post("/organisation-changes", decision(heirs()));
        assertThat(change.statusCode()).as(change.asString()).isEqualTo(201);
        stack.itIs("2025-06-30T23:59:59+07:00");
        assertThat(taskOwners()).containsExactlyInAnyOrder(TA_MUNG, DISTRICT);
        assertThat(owed(TA_HUA)).isEqualTo(Map.of("OVERDUE", TA_HUA));
        stack.itIs("2025-07-01T00:00:00+07:00");

        assertThat(taskOwners()).containsExactlyInAnyOrder(MUONG_KIM, PROVINCE);
        await().atMost(PATIENCE).until(() -> owed(TA_HUA).equals(Map.of("OVERDUE", MUONG_KIM)));
        assertThat(below("2025-06-30"))
                .containsExactlyInAnyOrder(COMMITTEE, DISTRICT, TA_MUNG, TA_HUA, PHA_MU, MUONG_KIM, THAN_UYEN);
        assertThat(below("2025-07-01")).containsExactlyInAnyOrder(COMMITTEE, MUONG_KIM, THAN_UYEN);
        assertThat(consolidated()).isEqualTo(lines);
        theSumIsTheSameOnBothDays("38", Map.of(TA_MUNG, "10", PHA_MU, "21", MUONG_KIM, "7"), 24, 14);

        sentAndAccepted(MUONG_KIM, TA_HUA, 5);
        theSumIsTheSameOnBothDays("43", Map.of(TA_MUNG, "10", PHA_MU, "21", MUONG_KIM, "7", TA_HUA, "5"), 29, 14);
    }

    private static void withoutAPlanItIsRefusedAndStoresNothing() {
        var refused = stack.account("admin").post("/organisation-changes", decision(List.of()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.code", String.class)).contains("left-without-successor");
        assertThat(stack.account("admin").get("/organisation-changes").getList("items"))
                .isEmpty();
    }

    private static void thePreviewShowsWhatWillChangeHands() {
        var preview = stack.account("admin")
                .post("/organisation-changes:preview", decision(heirs()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(preview.getBoolean("possible")).isTrue();
        assertThat(preview.getList("ending", String.class))
                .containsExactlyInAnyOrder(DISTRICT, TA_MUNG, TA_HUA, PHA_MU);
        assertThat(fromTo(preview, "TASK"))
                .containsExactlyInAnyOrder(TA_MUNG + " → " + MUONG_KIM, DISTRICT + " → " + PROVINCE);
        assertThat(fromTo(preview, "OBLIGATION")).contains(TA_HUA + " → " + MUONG_KIM);
        assertThat(below("2025-07-01")).contains(DISTRICT);
    }

    private static List<String> fromTo(JsonPath preview, String matter) {
        return preview.<Map<String, String>>getList("open.findAll { it.matter == '" + matter + "' }").stream()
                .map(open -> open.get("body") + " → " + open.get("to"))
                .distinct()
                .toList();
    }

    private static void theSumIsTheSameOnBothDays(String sum, Map<String, String> before, int muongKim, int thanUyen) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figures("2025-06-30")).isEqualTo(numbers(before)));

        var after = figures("2025-07-01");
        assertThat(after).containsOnlyKeys(MUONG_KIM, THAN_UYEN);
        assertThat(sum(after)).isEqualByComparingTo(sum).isEqualByComparingTo(sum(figures("2025-06-30")));
        assertThat(after.get(MUONG_KIM)).isEqualByComparingTo(BigDecimal.valueOf(muongKim));
        assertThat(after.get(THAN_UYEN)).isEqualByComparingTo(BigDecimal.valueOf(thanUyen));
    }

    private static Map<String, BigDecimal> figures(String day) {
        return stack
                .account(COMMITTEE)
                .get("/organisations/%s/figures?regime=%s&period=2025-M06&at=%s".formatted(PROVINCE, REGIME, day))
                .getList(
                        "indicators.find { it.indicator == 'so-ho' }.lines.collect { it.organisation + ' ' + it.value }",
                        String.class)
                .stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> new BigDecimal(line[1])));
    }

    private static Map<String, BigDecimal> numbers(Map<String, String> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, line -> new BigDecimal(line.getValue())));
    }

    private static BigDecimal sum(Map<String, BigDecimal> figures) {
        return figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the reports say together, and from which versions. */
    private static List<Object> consolidated() {
        var read = stack.account(COMMITTEE).get("/consolidations/" + REGIME + "/2025-M06");
        return List.of(read.getList("totals"), read.getList("sources"));
    }

    private static void sentAndAccepted(String sender, String reporter, int households) {
        var obligation = stack.account(sender)
                .get("/obligations?organisation=%s&regime=%s&period=2025-M06".formatted(reporter, REGIME))
                .getString("items[0].id");
        var sent = stack.account(sender)
                .send(
                        obligation,
                        "{\"values\":[{\"indicator\":\"so-ho\",\"value\":%d}],\"narrative\":[]}".formatted(households));
        assertThat(sent.getString("receipt.reporter")).isEqualTo(reporter);
        stack.account(COMMITTEE).accept(sent.getString("report"));
    }

    /** The state of June's obligation of that reporter, and who owes it. */
    private static Map<String, String> owed(String reporter) {
        var items = stack.account(COMMITTEE)
                .get("/obligations?organisation=%s&regime=%s&period=2025-M06".formatted(reporter, REGIME));
        return Map.of(items.getString("items[0].state"), items.getString("items[0].owedBy"));
    }

    private static List<String> taskOwners() {
        return stack.account(COMMITTEE).get("/tasks?directive=lai-chau.vb-01").getList("items.owedBy");
    }

    private static List<String> below(String day) {
        return stack.account(COMMITTEE)
                .get("/organisations?under=%s&at=%s".formatted(PROVINCE, day))
                .getList("items.code");
    }

    private static List<String> heirs() {
        return List.of(
                handOver(TA_MUNG, MUONG_KIM),
                handOver(TA_HUA, MUONG_KIM),
                handOver(PHA_MU, THAN_UYEN),
                handOver(DISTRICT, PROVINCE));
    }

    private static String handOver(String from, String to) {
        return "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
    }

    private static String decision(List<String> handOvers) {
        return DECISION.formatted(String.join(",", handOvers));
    }

    private static String organisations() {
        return """
                {"kinds":[{"code":"province","name":"Tỉnh"},{"code":"peoples-committee","name":"Ủy ban nhân dân"},
                  {"code":"district","name":"Huyện"},{"code":"commune","name":"Xã"}],
                 "organisations":[%s],"groups":[]}""".formatted(Stream.of(
                        body(PROVINCE, "Tỉnh Lai Châu", "province", ""),
                        body(COMMITTEE, "UBND tỉnh Lai Châu", "peoples-committee", PROVINCE),
                        body(DISTRICT, "Huyện Than Uyên", "district", PROVINCE),
                        body(TA_MUNG, "Xã Tà Mung", "commune", DISTRICT),
                        body(TA_HUA, "Xã Tà Hừa", "commune", DISTRICT),
                        body(PHA_MU, "Xã Pha Mu", "commune", DISTRICT),
                        body(MUONG_KIM, "Xã Mường Kim", "commune", DISTRICT),
                        body(THAN_UYEN, "Xã Than Uyên", "commune", DISTRICT))
                .collect(Collectors.joining(",")));
    }

    private static String body(String code, String name, String kind, String parent) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\",\"parent\":%s}"
                .formatted(code, name, kind, parent.isEmpty() ? "null" : "\"" + parent + "\"");
    }

    private static String accounts() {
        return """
                {"accounts":[{"name":"%1$s","organisation":"%2$s","roles":["assigner","reviewer","viewer"]},%3$s]}""".formatted(
                COMMITTEE,
                PROVINCE,
                Stream.of(TA_MUNG, TA_HUA, PHA_MU, MUONG_KIM)
                        .map(body -> "{\"name\":\"%1$s\",\"organisation\":\"%1$s\",\"roles\":[\"reporter\",\"viewer\"]}"
                                .formatted(body))
                        .collect(Collectors.joining(",")));
    }

    private static String directive() {
        return """
                {"assigner":"%1$s","directive":{"code":"lai-chau.vb-01","symbol":"UBND","year":2025,
                 "title":"Giao nhiệm vụ năm 2025","issuer":"%2$s","tasks":[%3$s,%4$s],
                 "regimes":[{"code":"%5$s","name":"Báo cáo tháng","legalBasis":"Văn bản này","frequency":"MONTHLY",
                  "ordinals":[1,2,3,4,5,6,7,8,9,10,11,12],
                  "deadline":{"day":25,"monthOffset":0,"inclusive":false,"time":null},
                  "reporters":["%6$s","%7$s","%8$s","%9$s"],"recipients":["%2$s"],
                  "indicators":[{"code":"so-ho","name":"Số hộ","unit":"hộ","required":true,"total":"SUM"}],
                  "outline":[],"validFrom":"2025-01-01","validTo":null}]}}""".formatted(
                        COMMITTEE,
                        PROVINCE,
                        task("T1", TA_MUNG),
                        task("T2", DISTRICT),
                        REGIME,
                        TA_MUNG,
                        TA_HUA,
                        PHA_MU,
                        MUONG_KIM);
    }

    private static String task(String number, String lead) {
        return """
                {"number":"%s","summary":"Rà soát tiêu chí","lead":["%s"],"modality":"ORDER","reportTo":["%s"],
                 "deadline":{"wording":"trước ngày 31/12/2025","date":"2025-12-31","inclusive":false}}""".formatted(number, lead, PROVINCE);
    }
}
