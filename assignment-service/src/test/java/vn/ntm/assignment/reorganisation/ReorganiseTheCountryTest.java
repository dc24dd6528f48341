package vn.ntm.assignment.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.organisation.ImportOrganisations;
import vn.ntm.assignment.organisation.Registration;
import vn.ntm.kernel.Code;
import vn.ntm.testkit.MovableClock;

/** The real country of 30/6/2025, and its reorganisation as one decision. Nothing of it stays in the register of the tests. */
@QuarkusTest
@TestTransaction
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReorganiseTheCountryTest {

    private static final Path COUNTRY = Path.of("..", "examples", "viet-nam-2025");

    @Inject
    RecordChange recordChange;

    @Inject
    ApplyChanges applyChanges;

    @Inject
    ImportOrganisations importOrganisations;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    MovableClock clock;

    @Inject
    ObjectMapper json;

    @Inject
    Session session;

    @BeforeEach
    void theInstallationDecides() {
        clock.is("2025-06-20T08:00:00+07:00");
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("quan-tri"))
                .addRole("admin")
                .build());
    }

    @AfterEach
    void theClockGoesBack() {
        clock.is("2024-06-17T08:00:00+07:00");
    }

    @Test
    void on_the_first_of_july_there_are_34_provinces_and_3_321_communes_and_no_district() throws IOException {
        theCountryIsRegistered();
        assertThat(inForce("2025-06-30"))
                .isEqualTo(Map.of("country", 1L, "province", 63L, "district", 696L, "commune", 10_035L));

        var change = recordChange.record(event());
        clock.is("2025-07-01T00:00:00+07:00");
        applyChanges.upTo(clock.instant());

        assertThat(inForce("2025-07-01")).isEqualTo(Map.of("country", 1L, "province", 34L, "commune", 3_321L));
        assertThat(inForce("2025-06-30"))
                .isEqualTo(Map.of("country", 1L, "province", 63L, "district", 696L, "commune", 10_035L));
        assertThat(told(change))
                .isEqualTo(
                        Map.of("OrganisationMerged", 3_173L, "OrganisationSplit", 471L, "OrganisationAbolished", 691L));
        assertThat(session.createNativeQuery("""
                                select count(*) from organisation_stretch s
                                left join organisation_stretch p on p.code = s.parent and p.valid_to is null
                                where s.code like 'vn.%' and s.valid_to is null and p.kind not in ('country', 'province', 'municipality')""", Long.class).getSingleResult()).isZero();
    }

    /** What a thread allocates is the same on any machine; a square would be 48 times as much. */
    @Test
    void seven_times_as_many_acts_take_the_same_statements_and_at_most_eight_times_the_work() throws IOException {
        theCountryIsRegistered();
        var all = event();
        var few = upToProvinceWith(1_000, all);
        var fewCost = cost(few);
        var allCost = cost(all);

        assertThat(all.acts()).hasSizeGreaterThan(6_900);
        assertThat(allCost.statements).isEqualTo(fewCost.statements);
        assertThat((double) allCost.bytes / fewCost.bytes).isLessThan(8.0);
    }

    /** What listeners ask meanwhile is counted too: the least of several tries is what it takes. */
    private Cost cost(LegalEvent event) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> costOnce(event))
                .reduce((one, other) ->
                        new Cost(Math.min(one.statements, other.statements), Math.min(one.bytes, other.bytes)))
                .orElseThrow();
    }

    private Cost costOnce(LegalEvent event) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var statistics = session.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        long statements = statistics.getPrepareStatementCount();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        var preview = recordChange.preview(event);
        var cost = new Cost(
                statistics.getPrepareStatementCount() - statements, threads.getCurrentThreadAllocatedBytes() - bytes);
        statistics.setStatisticsEnabled(false);
        assertThat(preview.violations()).isEmpty();
        return cost;
    }

    private record Cost(long statements, long bytes) {}

    private LegalEvent event() throws IOException {
        return json.readValue(COUNTRY.resolve("change.json").toFile(), LegalEvent.class);
    }

    /** The acts of a province end with the abolition of its districts. */
    private static LegalEvent upToProvinceWith(int acts, LegalEvent all) {
        int end = acts;
        while (!(all.acts().get(end - 1) instanceof Act.Abolish)) {
            end++;
        }
        return new LegalEvent(
                all.decision(),
                all.decidedOn(),
                all.issuer(),
                all.title(),
                all.effectiveOn(),
                all.acts().subList(0, end),
                List.of());
    }

    private void theCountryIsRegistered() throws IOException {
        Map.of(
                        "country", "country",
                        "province", "province",
                        "municipality", "province",
                        "district", "district",
                        "urban-district", "district",
                        "town", "district",
                        "city", "district",
                        "commune", "commune",
                        "ward", "commune")
                .forEach(this::isAKind);
        isAKind("township", "commune");
        isAKind("special-zone", "commune");
        var imported = importOrganisations.importAll(Files.readAllLines(COUNTRY.resolve("organisations.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(ReorganiseTheCountryTest::registration)
                .toList());
        assertThat(imported.created()).isEqualTo(10_795);
    }

    private void isAKind(String code, String tier) {
        session.createNativeMutationQuery("""
                        insert into organisation_kind (code, name, tier, revision) values (:code, :code, :tier, 0)
                        on conflict (code) do update set tier = excluded.tier""")
                .setParameter("code", code)
                .setParameter("tier", tier)
                .executeUpdate();
    }

    private static Registration registration(String[] cells) {
        return new Registration(
                Code.valueOf(cells[0]),
                cells[1],
                null,
                Code.valueOf(cells[2]),
                cells[3].isEmpty() ? null : Code.valueOf(cells[3]),
                List.of(),
                null,
                null,
                cells[4].isEmpty() ? Map.of() : Map.of("nso", cells[4]),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private Map<String, Long> inForce(String day) {
        return counts("""
                select k.tier, count(*) from organisation_stretch s join organisation_kind k on k.code = s.kind
                where (s.code = 'vn' or s.code like 'vn.%%') and s.valid_from <= date '%1$s'
                    and (s.valid_to is null or s.valid_to > date '%1$s')
                group by 1""".formatted(day));
    }

    private Map<String, Long> told(Changes.Change change) {
        return counts("select type, count(*) from outbox where subject = '%s' group by 1".formatted(change.id()));
    }

    private Map<String, Long> counts(String sql) {
        var counts = new TreeMap<>(new HashMap<String, Long>());
        session.createNativeQuery(sql, Tuple.class)
                .getResultStream()
                .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
        return counts;
    }
}
