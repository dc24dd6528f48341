package vn.ntm.assignment.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.organisation.RegisterPages.Amount;
import vn.ntm.assignment.organisation.RegisterPages.Place;
import vn.ntm.assignment.organisation.RegisterPages.Question;
import vn.ntm.kernel.Code;

/** Ten provinces of forty communes of thirty hamlets: what a page costs is read off PostgreSQL's own account of it. */
@QuarkusTest
@Transactional
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesOfALargeRegisterTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-17");
    private static final Sought IN_FORCE = Sought.on(TODAY, Status.IN_FORCE);
    private static final Code COUNTRY = Code.valueOf("quy-mo");
    private static final Code PROVINCE = Code.valueOf("quy-mo.t-5");
    private static final List<String> FIRST_PAGE = List.of();

    /** For each body of a page: the next one is looked for in at most five tiers, and read. */
    private static final int ROWS_PER_BODY = 6;

    private static boolean registered;

    @Inject
    RegisterPages pages;

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void theCountryIsThere() {
        HaTinh.isRegistered();
        if (!registered) {
            HaTinh.as(HaTinh.INSTALLATION)
                    .body(Map.of("name", "Thôn quy mô"))
                    .put("/organisation-kinds/hamlet-of-a-large-register")
                    .then()
                    .statusCode(201);
            HaTinh.as(HaTinh.INSTALLATION)
                    .urlEncodingEnabled(false)
                    .contentType("application/x-ndjson")
                    .body(lines().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8))
                    .post("/organisations:import")
                    .then()
                    .statusCode(200);
            vacuumed();
            registered = true;
        }
    }

    /** What autovacuum does after so many new rows. */
    private void vacuumed() {
        session.createNativeQuery("select gin_clean_pending_list('organisation_stretch_by_word')", Long.class)
                .getSingleResult();
        session.createNativeMutationQuery("analyze organisation_stretch").executeUpdate();
    }

    @Test
    void a_page_under_the_country_reads_no_more_than_it_shows() {
        var first = RegisterPages.downwards(COUNTRY, IN_FORCE, FIRST_PAGE, 101);
        var later = RegisterPages.downwards(
                COUNTRY, IN_FORCE, List.of("quy-mo.t-5", "quy-mo.t-5.x-20", "quy-mo.t-5.x-20.t-7"), 101);

        assertThat(read(first)).isBetween(101L, 101L * ROWS_PER_BODY);
        assertThat(read(later)).isBetween(101L, 101L * ROWS_PER_BODY);
    }

    @Test
    void a_page_of_the_whole_register_reads_no_more_than_it_shows() {
        assertThat(read(RegisterPages.inOrder(IN_FORCE, Amount.MANY, "quy-mo.t-5", 101)))
                .isBetween(101L, 110L);
        assertThat(read(RegisterPages.inOrder(ofKind("commune"), Amount.MANY, "quy-mo.t-5", 101)))
                .isBetween(101L, 110L);
    }

    @Test
    void who_is_of_a_kind_in_a_small_branch_is_found_at_the_price_of_the_branch() {
        long branch = 40 + 40 * 30;
        long endedOrToCome = 8;

        assertThat(read(RegisterPages.sized(PROVINCE, TODAY))).isBetween(branch, branch + endedOrToCome);
        assertThat(read(RegisterPages.whole(PROVINCE, ofKind("commune"), FIRST_PAGE, 51)))
                .isBetween(branch + 40, branch + 40 + endedOrToCome);
        assertThat(pages.isSmall(PROVINCE, TODAY)).isTrue();
        assertThat(pages.isSmall(COUNTRY, TODAY)).isFalse();
    }

    @Test
    void a_search_reads_what_has_these_words_and_who_stands_above() {
        var words = IN_FORCE.withWords(
                Folded.readings("xa phu rieng 17 thu 5").getFirst().loose());

        assertThat(read(RegisterPages.counted(words))).isEqualTo(1);
        assertThat(read(RegisterPages.inOrder(words, Amount.FEW, "", 51))).isEqualTo(1);
        assertThat(read(RegisterPages.upwards(PROVINCE, words, FIRST_PAGE, 51))).isLessThan(10);
    }

    @Test
    void words_that_nobody_has_together_are_not_looked_for_in_the_whole_register() {
        var words =
                IN_FORCE.withWords(Folded.readings("thon phu rieng").getFirst().loose());

        assertThat(read(RegisterPages.counted(words))).isZero();
    }

    @Test
    void who_has_ended_or_is_to_come_is_not_looked_for_among_those_in_force() {
        var ended = Sought.on(TODAY, Status.ENDED);
        var future = Sought.on(TODAY, Status.FUTURE);

        assertThat(read(RegisterPages.upwards(PROVINCE, ended, FIRST_PAGE, 51))).isLessThan(1_000);
        assertThat(read(RegisterPages.upwards(PROVINCE, future, FIRST_PAGE, 51)))
                .isLessThan(1_000);
        assertThat(pages.below(PROVINCE, ended, Amount.FEW, FIRST_PAGE, 51)).hasSize(4);
        assertThat(pages.below(PROVINCE, future, Amount.FEW, FIRST_PAGE, 51)).hasSize(4);
    }

    @Test
    void from_below_and_from_above_the_same_bodies_come_in_the_same_order() {
        var communes = ofKind("commune");

        var fromAbove = all(communes, Amount.MANY);
        var fromBelow = all(communes, Amount.FEW);

        assertThat(fromAbove).hasSize(40).isEqualTo(fromBelow);
        assertThat(pages.ofSmall(PROVINCE, communes, FIRST_PAGE, 97)).isEqualTo(fromAbove);
        assertThat(pages.ofSmall(PROVINCE, communes, List.of("quy-mo.t-5.x-20"), 97))
                .isEqualTo(page(communes, Amount.FEW, List.of("quy-mo.t-5.x-20")))
                .isNotEmpty();
        assertThat(all(IN_FORCE, Amount.MANY)).hasSize(40 + 40 * 30).isEqualTo(all(IN_FORCE, Amount.FEW));
    }

    private List<Place> all(Sought sought, Amount amount) {
        var all = new ArrayList<Place>();
        List<Place> page;
        do {
            var after = all.isEmpty()
                    ? FIRST_PAGE
                    : all.getLast().path().subList(1, all.getLast().path().size());
            page = page(sought, amount, after);
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    private List<Place> page(Sought sought, Amount amount, List<String> after) {
        return pages.below(PROVINCE, sought, amount, after, 97);
    }

    private static Sought ofKind(String kind) {
        return IN_FORCE.and("s.kind = :kind", Map.of("kind", kind));
    }

    /** How many rows of the register were looked at; none of them because all were. */
    private long read(Question question) {
        var plan = question.bound(session.createNativeQuery(
                        "explain (analyze, format json, timing off) " + question.sql(), String.class))
                .getSingleResult();
        assertThat(plan).doesNotContain("Seq Scan");
        try {
            return looks(json.readTree(plan).get(0).get("Plan"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(plan, e);
        }
    }

    private static long looks(JsonNode node) {
        long here = "organisation_stretch".equals(node.path("Relation Name").asText())
                ? Math.round((node.get("Actual Rows").asDouble()
                                + node.path("Rows Removed by Filter").asDouble()
                                + node.path("Rows Removed by Index Recheck").asDouble())
                        * node.get("Actual Loops").asDouble())
                : 0;
        return here
                + node.path("Plans")
                        .valueStream()
                        .mapToLong(PagesOfALargeRegisterTest::looks)
                        .sum();
    }

    /** In each province two hamlets each have ended, and are to come, in two communes. */
    private static Stream<String> lines() {
        var country = line("quy-mo", "Nước Quy Mô", "province", "");
        var provinces = IntStream.range(0, 10)
                .mapToObj(p -> line("quy-mo.t-" + p, "Tỉnh Thử " + p, "province", ",\"parent\":\"quy-mo\""));
        var communes = each(10, 40)
                .map(at -> line(
                        "quy-mo.t-%d.x-%d".formatted(at[0], at[1]),
                        "Xã Phú Riềng %d thử %d".formatted(at[1], at[0]),
                        "commune",
                        ",\"parent\":\"quy-mo.t-%d\"".formatted(at[0])));
        var hamlets = each(400, 30).map(at -> hamlet(at[0] / 40, at[0] % 40, "t-" + at[1], "Thôn An Hoà " + at[1], ""));
        var others = each(20, 2)
                .flatMap(at -> Stream.of(
                        hamlet(at[0] / 2, at[0] % 2, "cu-" + at[1], "Bản Cũ", ",\"validTo\":\"2010-12-31\""),
                        hamlet(at[0] / 2, at[0] % 2, "moi-" + at[1], "Bản Mới", ",\"validFrom\":\"2030-01-01\"")));
        return Stream.of(Stream.of(country), provinces, communes, hamlets, others)
                .flatMap(lines -> lines);
    }

    private static String hamlet(int province, int commune, String code, String name, String more) {
        var parent = "quy-mo.t-%d.x-%d".formatted(province, commune);
        return line(parent + "." + code, name, "hamlet-of-a-large-register", ",\"parent\":\"" + parent + "\"" + more);
    }

    private static Stream<int[]> each(int outer, int inner) {
        return IntStream.range(0, outer * inner).mapToObj(i -> new int[] {i / inner, i % inner});
    }

    private static String line(String code, String name, String kind, String more) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\"%s}".formatted(code, name, kind, more);
    }
}
