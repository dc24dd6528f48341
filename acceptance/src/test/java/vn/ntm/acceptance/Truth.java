package vn.ntm.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.ntm.acceptance.Ledger.Entry;
import vn.ntm.acceptance.Ledger.Receipt;
import vn.ntm.local.LocalStack;
import vn.ntm.local.layout.Part;

/** What stands in the databases and in the topics, behind the API. */
final class Truth {

    private final LocalStack stack;
    private Told reports;

    Truth(LocalStack stack) {
        this.stack = stack;
        this.reports = Told.on(stack.kafkaBootstrap(), "ntm.reporting");
    }

    /** Receipts that were given out and are not stored as they were given out. */
    List<Receipt> lost(List<Receipt> receipts) throws SQLException {
        var stored = texts(Part.REPORTING, "select receipt, content_hash from report_version");
        return receipts.stream()
                .filter(receipt -> !receipt.contentHash().equals(stored.get(receipt.number())))
                .toList();
    }

    /** Obligations for which something else is stored than was acknowledged. */
    List<String> doubled(List<Entry> entries) throws SQLException {
        var stored = texts(Part.REPORTING, """
                select r.obligation::text, format('sent %s, returned %s, accepted %s', count(*),
                    count(*) filter (where v.fate = 'RETURNED'),
                    count(*) filter (where v.fate in ('ACCEPTED', 'REPLACED')))
                from report r join report_version v on v.report = r.id group by r.obligation""");
        return entries.stream()
                .filter(entry -> !entry.sum().equals(stored.get(entry.obligation())))
                .map(entry -> entry.sum() + " but " + stored.get(entry.obligation()))
                .toList();
    }

    /** Each fact of these obligations stands in the log, once and in order, but for repetitions on the wire. */
    void isToldWithoutGapOrDouble(List<Entry> entries) {
        reports = reports.andSince(stack.kafkaBootstrap());
        var told = reports.events().stream().collect(groupingBy(Told.Event::key));
        for (var entry : entries) {
            var events = once(told.getOrDefault(entry.obligation(), List.of()));
            assertThat("sent %d, returned %d, accepted %d"
                            .formatted(
                                    count("ReportSubmitted", events),
                                    count("ReportReturned", events),
                                    count("ReportAccepted", events)))
                    .isEqualTo(entry.sum());
            assertThat(count("ObligationOpened", events)).isEqualTo(1);
            assertThat(events.stream().filter(e -> e.type().equals("ReportSubmitted")))
                    .extracting(Told.Event::version)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    /** assignment-service counts what it hears of each obligation, so it would see what it heard twice, or not. */
    void isHeardByAssignment(List<Entry> entries) throws SQLException {
        var truth = texts(Part.REPORTING, """
                select r.obligation::text, format('version %s, accepted %s, returned %s', max(v.version),
                    max(v.version) filter (where v.fate = 'ACCEPTED'), count(*) filter (where v.fate = 'RETURNED'))
                from report r join report_version v on v.report = r.id group by r.obligation""");
        var copy = texts(
                Part.ASSIGNMENT,
                "select id::text, format('version %s, accepted %s, returned %s', version, accepted_version, returns)"
                        + " from known_obligation");
        for (var entry : entries) {
            assertThat(copy.get(entry.obligation())).isEqualTo(truth.get(entry.obligation()));
        }
    }

    /** Nothing waits to be told, and each listener has opened what was told to it. */
    void isHeardByAll() throws SQLException {
        for (var service : List.of(Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA)) {
            assertThat(texts(service, "select event_id::text, type from outbox"))
                    .as("outbox of %s", service.label())
                    .isEmpty();
        }
        assertThat(opened(Part.REPORTING)).containsAll(told("ntm.assignment"));
        assertThat(opened(Part.CRITERIA)).containsAll(told("ntm.assignment")).containsAll(told("ntm.reporting"));
        assertThat(opened(Part.ASSIGNMENT)).containsAll(told("ntm.reporting"));
    }

    /** Only a fault is a reason to repeat an event on the wire. */
    void nothingWasToldTwice() {
        assertThat(Told.on(stack.kafkaBootstrap(), "ntm.reporting").events())
                .extracting(Told.Event::id)
                .doesNotHaveDuplicates();
    }

    private Set<String> told(String topic) {
        return Told.on(stack.kafkaBootstrap(), topic).events().stream()
                .map(Told.Event::id)
                .collect(toSet());
    }

    private Set<String> opened(Part service) throws SQLException {
        return texts(service, "select event_id::text, '' from inbox").keySet();
    }

    private static List<Told.Event> once(List<Told.Event> events) {
        var seen = new HashSet<String>();
        var once = new ArrayList<>(events);
        once.removeIf(event -> !seen.add(event.id()));
        return once;
    }

    private static long count(String type, List<Told.Event> events) {
        return events.stream().filter(event -> event.type().equals(type)).count();
    }

    private Map<String, String> texts(Part service, String sql) throws SQLException {
        var database = stack.database(service);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var texts = new HashMap<String, String>();
            while (row.next()) {
                texts.put(row.getString(1), row.getString(2));
            }
            return texts;
        }
    }
}
