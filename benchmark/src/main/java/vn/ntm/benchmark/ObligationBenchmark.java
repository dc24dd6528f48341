package vn.ntm.benchmark;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import vn.ntm.local.LocalStack;
import vn.ntm.local.Options;
import vn.ntm.local.layout.Part;

/**
 * A whole nation is asked for a year of reports, and all of them open at once. The baseline is the SQL that writes the
 * same rows, with the same indexes and foreign keys, in the same database. Then: does it matter how many obligations there are,
 * when few are due?
 */
public final class ObligationBenchmark {

    private static final int RUNS = Integer.getInteger("runs", 3);
    private static final Instant NOW = Instant.parse("2024-12-15T01:00:00Z");

    private final Nation nation;
    private final Clockwork clockwork;
    private final Rows rows;
    private int run;

    private ObligationBenchmark(Nation nation, Clockwork clockwork, Rows rows) {
        this.nation = nation;
        this.clockwork = clockwork;
        this.rows = rows;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("ntm-benchmark");
        var options = Options.usual()
                .folder(folder)
                .freePorts()
                .now(NOW)
                .only(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.REPORTING))
                .environment(Part.REPORTING, "NTM_ROUTINES_EVERY", "1s")
                .telling(System.err::println);
        try (var stack = LocalStack.start(options)) {
            stack.clock().stopAt(NOW);
            var database = stack.database(Part.REPORTING);
            try (var connection =
                    DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
                var rows = new Rows(connection);
                var nation = new Nation(rows);
                nation.settle();
                var clockwork = new Clockwork(stack.managementUrl(Part.REPORTING));
                new ObligationBenchmark(nation, clockwork, rows).measure();
                new DueBenchmark(connection, clockwork, rows).measure();
            }
        }
    }

    private void measure() throws Exception {
        var service = timesOfTheService();
        var baseline = Times.of("plain INSERT … SELECT, same rows", RUNS, this::copyRows);
        System.out.printf(
                "%n%d provinces, %d bodies each, %d obligations with milestones, notices and events, %d processors%n%n",
                Nation.PROVINCES,
                Nation.BODIES,
                Nation.obligations(),
                Runtime.getRuntime().availableProcessors());
        System.out.println("| raising and opening | least s | median s | most s | ratio |\n|---|---:|---:|---:|---:|");
        System.out.println(service.row(baseline));
        System.out.println(baseline.row(baseline));
    }

    /** What the scheduler's transactions took; the relay sends the events meanwhile. The first run warms up. */
    private Times timesOfTheService() throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (run = 0; run <= RUNS; run++) {
            double before = worked();
            nation.decree("ca-nuoc.dot-" + run);
            awaitOpening();
            seconds.add(worked() - before);
        }
        return new Times("by the scheduler", seconds.stream().skip(1).sorted().toList());
    }

    /** Asks what an index answers: counting a hundred thousand rows again and again would slow down what is measured. */
    private void awaitOpening() throws SQLException, InterruptedException {
        rows.await("""
                select count(*) from asked_period where regime like 'ca-nuoc.dot-%d.%%'
                    and raised_with = (select revision from register_revision)""".formatted(run), Nation.periods());
        rows.await("select count(*) from milestone where done_at is null and due_at <= '%s'".formatted(NOW), 0);
        rows.await("select count(*) from (select from outbox limit 1) waiting", 0);
        long opened =
                rows.count("select count(*) from obligation where state = 'OPEN' and regime like 'ca-nuoc.dot-%d.%%'"
                        .formatted(run));
        if (opened != Nation.obligations()) {
            throw new SQLException("%d obligations are open, not %d".formatted(opened, Nation.obligations()));
        }
    }

    private double worked() throws Exception {
        return clockwork.seconds("ask") + clockwork.seconds("raise") + clockwork.seconds("reach");
    }

    /** Writes once more what the last run has written, in one transaction. */
    private Void copyRows() throws SQLException {
        rows.tables();
        rows.write("insert into obligation_again select * from obligation where regime like 'ca-nuoc.dot-%d.%%'"
                .formatted(RUNS));
        rows.write("""
                insert into milestone_again
                select m.* from milestone m join obligation_again o on o.id = m.obligation""");
        rows.write("insert into notice_again select n.* from notice n join obligation_again o on o.id = n.obligation");
        rows.write("""
                insert into outbox_again (position, event_id, type, subject, payload, written_at)
                select nextval('outbox_position'), uuidv7(), 'ObligationOpened', id, format(
                    '{"obligation":"%s","regime":"%s","reporter":"%s","period":"%s","deadline":"2025-01-25T00:00:00+07:00"}',
                    id, regime, reporter, period), now()
                from obligation_again""");
        rows.commit(Nation.obligations());
        return null;
    }

    /** The database behind the service. */
    record Rows(Connection connection) {

        void await(String count, long wanted) throws SQLException, InterruptedException {
            for (int i = 0; i < 1_200; i++) {
                if (count(count) == wanted) {
                    return;
                }
                Thread.sleep(500);
            }
            throw new SQLException("%s is %d, not %d, after ten minutes".formatted(count, count(count), wanted));
        }

        long count(String sql) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }

        int write(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        }

        void tables() throws SQLException {
            connection.setAutoCommit(false);
            write("drop table if exists obligation_again, milestone_again, notice_again, outbox_again");
            write("create table obligation_again (like obligation including all excluding generated,"
                    + " foreign key (regime) references regime, foreign key (reporter) references organisation)");
            write("create table milestone_again (like milestone including all,"
                    + " foreign key (obligation) references obligation_again)");
            write("create table notice_again (like notice including all,"
                    + " foreign key (obligation) references obligation_again)");
            write("create table outbox_again (like outbox including all)");
        }

        void commit(int obligations) throws SQLException {
            if (count("select count(*) from outbox_again") != obligations) {
                throw new SQLException("The baseline has not written the same rows");
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
