package vn.ntm.assignment.organisation.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.organisation.intake.Intake.Outcome;
import vn.ntm.assignment.organisation.intake.Intake.RowLine;
import vn.ntm.assignment.organisation.intake.Refusal.NotAllRegistrable;
import vn.ntm.assignment.organisation.intake.Rows.Counted;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;

/** A whole register in one call. Everybody else may read and change until the last row has arrived. */
@ApplicationScoped
class ImportRegister {

    static final int TEN_MINUTES = 600;

    private final Organisations organisations;
    private final Staging staging;
    private final NewRows newRows;
    private final KnownRows knownRows;
    private final Caller caller;
    private final Session em;
    private final Clock clock;

    ImportRegister(
            Organisations organisations,
            Staging staging,
            NewRows newRows,
            KnownRows knownRows,
            Caller caller,
            Session em,
            Clock clock) {
        this.organisations = organisations;
        this.staging = staging;
        this.newRows = newRows;
        this.knownRows = knownRows;
        this.caller = caller;
        this.em = em;
        this.clock = clock;
    }

    /** In a transaction of its own, or in that which keeps the answer beside the key of the request. */
    Intake importAll(InputStream body, boolean csv, Mode mode, boolean dryRun) {
        return QuarkusTransaction.joiningExisting().timeout(TEN_MINUTES).call(() -> taken(body, csv, mode, dryRun));
    }

    private Intake taken(InputStream body, boolean csv, Mode mode, boolean dryRun) {
        em.createNativeMutationQuery("savepoint before_the_file").executeUpdate();
        var refused = new TreeMap<Integer, List<Violation>>();
        var unreadable = new ArrayList<Row>();
        var altered = new HashMap<Integer, List<FieldChange>>();
        var counted = staging.copy(body, csv, unreadable, altered);
        unreadable.forEach(row -> refused.put(row.number(), new ArrayList<>(row.violations())));
        organisations.holdTheTree();
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        staging.sort(today);
        var read = read();
        newRows.judge(caller.isInstallationAdministrator() ? null : caller.branch());
        int unchanged = knownRows.leaveOutTheUnchanged();
        newRows.faults().forEach(fault -> refuse(refused, fault));
        if (!refused.isEmpty()) {
            newRows.leaveOutTheRefused();
            newRows.faults().forEach(fault -> refuse(refused, fault));
        }
        var created = created();
        newRows.register(now, today, caller.account());
        var changed = knownRows.change(refused, now, today, caller.account());
        if (mode == Mode.ATOMIC && !refused.isEmpty()) {
            throw new Refused(new NotAllRegistrable(
                    counted.rows(),
                    refused.values().stream().flatMap(List::stream).toList()));
        }
        if (dryRun) {
            em.flush();
            em.createNativeMutationQuery("rollback to savepoint before_the_file")
                    .executeUpdate();
            em.clear();
        }
        unreadable.forEach(row -> read.put(row.number(), new Place(row.line(), row.key())));
        return answer(mode, dryRun, counted, read, refused, created, changed, altered, unchanged);
    }

    private static void refuse(Map<Integer, List<Violation>> refused, Staging.Fault fault) {
        var violation = new Violation(
                "/rows/" + fault.row() + fault.pointer(), fault.reason(), fault.value(), RowWords.of(fault.reason()));
        var said = refused.computeIfAbsent(fault.row(), _ -> new ArrayList<>());
        if (!said.contains(violation)) {
            said.add(violation);
        }
    }

    private record Place(int line, @Nullable String key) {}

    private Map<Integer, Place> read() {
        var read = new TreeMap<Integer, Place>();
        em.createNativeQuery("select row_number, line, code from intake", Tuple.class)
                .getResultStream()
                .forEach(row -> read.put(
                        row.get(0, Integer.class), new Place(row.get(1, Integer.class), row.get(2, String.class))));
        return read;
    }

    private Set<Integer> created() {
        return new HashSet<>(em.createNativeQuery("select row_number from intake_row where not known", Integer.class)
                .getResultList());
    }

    private static Intake answer(
            Mode mode,
            boolean dryRun,
            Counted counted,
            Map<Integer, Place> read,
            Map<Integer, List<Violation>> refused,
            Set<Integer> created,
            Map<Integer, List<FieldChange>> changed,
            Map<Integer, List<FieldChange>> altered,
            int unchanged) {
        var lines = new ArrayList<RowLine>(counted.rows());
        read.forEach((row, place) -> {
            var outcome = refused.containsKey(row)
                    ? Outcome.REFUSED
                    : created.contains(row)
                            ? Outcome.CREATED
                            : changed.containsKey(row) ? Outcome.CHANGED : Outcome.UNCHANGED;
            lines.add(new RowLine(
                    row, place.line(), place.key(), outcome, refused.get(row), changed.get(row), altered.get(row)));
        });
        return new Intake(
                mode,
                dryRun,
                counted.lines(),
                counted.above(),
                counted.lines() - counted.above() - counted.rows(),
                counted.rows(),
                created.size(),
                changed.size(),
                unchanged,
                refused.size(),
                lines);
    }
}
