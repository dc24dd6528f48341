package vn.ntm.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import vn.ntm.benchmark.ObligationBenchmark.Rows;

/** The same 500 reminders fall due among ten thousand obligations, and among a million that are due some other time. */
record DueBenchmark(Connection connection, Clockwork clockwork, Rows rows) {

    private static final int DUE = 500;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int RUNS = 5;

    void measure() throws Exception {
        rows.write("drop table if exists obligation_again, milestone_again, notice_again, outbox_again");
        rows.write("truncate obligation cascade");
        fill(0, FEW);
        var few = remind("among 10 thousand");
        var fewPlan = plan();
        fill(FEW, MANY);
        var many = remind("among 1 million");
        System.out.println("%n| %d reminders fall due | least s | median s | most s | ratio |".formatted(DUE));
        System.out.println("|---|---:|---:|---:|---:|");
        System.out.println(few.row(few));
        System.out.println(many.row(few));
        System.out.println(
                "%nFinding them among 10 thousand:%n%s%n%nand among 1 million:%n%s".formatted(fewPlan, plan()));
    }

    /** Open obligations whose deadline is next year. */
    private void fill(int from, int to) throws SQLException {
        rows.write("""
                with filled as (
                    insert into obligation (id, regime, period, reporter, opens_at, deadline, state, held_since)
                    select uuidv7(), 'ca-nuoc.dot-1.thang', 'AH-' || n / %1$d,
                        format('ca-nuoc.tinh-%%s.dv-%%s', lpad(cast(n / 100 %% 34 + 1 as text), 2, '0'),
                            lpad(cast(n %% 100 + 1 as text), 3, '0')),
                        '2024-12-15', '2025-06-25', 'OPEN', '2024-12-15'
                    from generate_series(%2$d, %3$d - 1) n
                    returning id)
                insert into milestone (obligation, kind, due_at) select id, 'DEADLINE', '2025-06-25' from filled""".formatted(Nation.PROVINCES * Nation.BODIES, from, to));
        rows.write("vacuum analyze obligation, milestone");
    }

    private Times remind(String what) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            double before = clockwork.seconds("reach");
            makeDue("2024-12-01");
            rows.await("select count(*) from milestone where done_at is null and due_at < '2025-01-01'", 0);
            seconds.add(clockwork.seconds("reach") - before);
        }
        return new Times(what, seconds.stream().skip(1).sorted().toList());
    }

    private void makeDue(String at) throws SQLException {
        rows.write("""
                insert into milestone (obligation, kind, due_at)
                select o.id, 'FIRST_REMINDER', '%s' from obligation o
                where not exists (select 1 from milestone m where m.obligation = o.id and m.kind = 'FIRST_REMINDER')
                limit %d""".formatted(at, DUE));
    }

    /** As the service asks (its own test checks the plan of its own words), with 500 due in a transaction that is undone. */
    private String plan() throws SQLException {
        connection.setAutoCommit(false);
        makeDue("2024-12-01");
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        explain (analyze, buffers, costs off, timing off, summary off)
                        select obligation, kind, due_at from milestone
                        where done_at is null and due_at <= '2024-12-15'
                        order by due_at, obligation limit 5000""")) {
            var plan = new StringBuilder();
            while (row.next()) {
                plan.append("    ").append(row.getString(1)).append('\n');
            }
            return plan.toString();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
