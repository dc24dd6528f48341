package vn.ntm.assignment.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.PGConnection;

import vn.ntm.assignment.HaTinh;

/**
 * The register of the country against COPY of the same rows, then questions to it and to one ten times as large. It takes
 * minutes: {@code mvn -f assignment-service/pom.xml test -Dtest=RegisterAtScaleTest -Dat.scale=true}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "at.scale", matches = "true")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterAtScaleTest {

    private static final int PROVINCES = 34;
    private static final int COMMUNES = 3_321;
    private static final int HAMLETS = 90_000;
    private static final int ROWS = PROVINCES + COMMUNES + HAMLETS;

    @Inject
    Session session;

    @Test
    void a_country_comes_in_at_a_tenth_of_copy_and_questions_do_not_feel_its_size() {
        HaTinh.isRegistered();
        for (var kind : List.of("hamlet")) {
            HaTinh.as(HaTinh.INSTALLATION).body(java.util.Map.of("name", kind)).put("/organisation-kinds/" + kind);
        }

        double imported = imported("vn", 0);
        double same = copied("vn", "create table copied (like organisation_stretch including all)");
        double bare = copied("vn", "create table copied (like organisation_stretch)");
        System.out.printf(
                "AT SCALE rows %d: import %.2f s, COPY with the register's indexes %.2f s (ratio %.1f), COPY bare %.2f s (ratio %.1f)%n",
                ROWS, imported, same, imported / same, bare, imported / bare);
        var one = questions();
        for (int further = 1; further < 10; further++) {
            imported("n" + further, further);
        }
        var ten = questions();
        for (int i = 0; i < one.size(); i++) {
            System.out.printf(
                    "AT SCALE %s: 1x %.1f ms, 10x %.1f ms, ratio %.1f%n",
                    QUESTIONS.get(i), one.get(i), ten.get(i), ten.get(i) / one.get(i));
        }
        var plan = plan();
        System.out.println("AT SCALE " + plan);

        assertThat(imported).isLessThan(10 * same);
        assertThat(plan).contains("organisation_stretch_by_word").doesNotContain("Seq Scan");
        for (int i = 0; i < one.size(); i++) {
            assertThat(ten.get(i)).as(QUESTIONS.get(i)).isLessThan(5 * one.get(i) + 20);
        }
    }

    private static final List<String> QUESTIONS = List.of(
            "?under=vn.t-07&limit=500",
            "?under=vn.t-07.x-0007&limit=500",
            "?q=xa+phu+rieng+0007+thu+07",
            "?under=vn.t-07&q=thon+an+hoa+3&limit=50");

    private double imported(String prefix, int number) {
        var body = lines(prefix, number).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        var answer = HaTinh.as(HaTinh.INSTALLATION)
                .urlEncodingEnabled(false)
                .contentType("application/x-ndjson")
                .body(body)
                .post("/organisations:import");
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Integer>path("created")).isEqualTo(ROWS);
        return seconds;
    }

    @Transactional
    double copied(String prefix, String table) {
        return session.doReturningWork(connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var rows = new java.io.StringWriter();
            try (var statement = connection.createStatement()) {
                statement.execute("drop table if exists copied");
                statement.execute(table);
                copy.copyOut(
                        "copy (select * from organisation_stretch where code like '" + prefix + ".%') to stdout", rows);
                long start = System.nanoTime();
                assertThat(copy.copyIn("copy copied from stdin", new StringReader(rows.toString())))
                        .isEqualTo(ROWS);
                return (System.nanoTime() - start) / 1e9;
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private List<Double> questions() {
        analyze();
        var medians = new ArrayList<Double>();
        for (var question : QUESTIONS) {
            var times = new ArrayList<Double>();
            for (int i = 0; i < 9; i++) {
                long start = System.nanoTime();
                var answer =
                        HaTinh.as("ha-tinh", "viewer").urlEncodingEnabled(false).get("/organisations" + question);
                times.add((System.nanoTime() - start) / 1e6);
                assertThat(answer.<List<?>>path("items")).isNotEmpty();
            }
            medians.add(times.stream().sorted().skip(4).findFirst().orElseThrow());
        }
        return medians;
    }

    @Transactional
    void analyze() {
        session.createNativeMutationQuery("analyze organisation_stretch").executeUpdate();
    }

    @Transactional
    String plan() {
        return String.join("\n", session.createNativeQuery("""
                explain (costs off) select code from organisation_stretch s
                where s.valid_from <= current_date and (s.valid_to is null or s.valid_to > current_date)
                  and s.words @@ cast('''rieng'':* & ''0007'':* & ''07'':*' as tsquery) order by s.code limit 51""", String.class).getResultList());
    }

    private static Stream<String> lines(String prefix, int number) {
        var again = number == 0 ? "" : " lần " + number;
        var provinces = IntStream.range(0, PROVINCES)
                .mapToObj(p -> line(province(prefix, p), "Tỉnh Thử %02d%s".formatted(p, again), "province", ""));
        var communes = IntStream.range(0, COMMUNES)
                .mapToObj(c -> line(
                        commune(prefix, c),
                        "Xã Phú Riềng %04d thử %02d%s".formatted(c / PROVINCES, c % PROVINCES, again),
                        "commune",
                        province(prefix, c % PROVINCES)));
        var hamlets = IntStream.range(0, HAMLETS)
                .mapToObj(h -> line(
                        commune(prefix, h % COMMUNES) + ".t-" + h / COMMUNES,
                        "Thôn An Hoà %d%s".formatted(h / COMMUNES, again),
                        "hamlet",
                        commune(prefix, h % COMMUNES)));
        return Stream.of(provinces, communes, hamlets).flatMap(lines -> lines);
    }

    private static String province(String prefix, int p) {
        return "%s.t-%02d".formatted(prefix, p);
    }

    private static String commune(String prefix, int c) {
        return "%s.x-%04d".formatted(province(prefix, c % PROVINCES), c / PROVINCES);
    }

    private static String line(String code, String name, String kind, String parent) {
        var below = parent.isEmpty() ? "" : ",\"parent\":\"" + parent + "\"";
        return "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\"%s}".formatted(code, name, kind, below);
    }
}
