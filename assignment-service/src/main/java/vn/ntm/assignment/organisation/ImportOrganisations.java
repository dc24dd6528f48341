package vn.ntm.assignment.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.assignment.organisation.Refusal.NotRegistrable;
import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** All or nothing. What is registered as said already stays as it is, so a file may be sent again. */
@ApplicationScoped
public class ImportOrganisations {

    private static final String ROWS = "/organisations/";

    private final Organisations organisations;
    private final Timelines timelines;
    private final RegisterRules rules;
    private final Recorder recorder;
    private final MoveRegister moveRegister;
    private final Caller caller;
    private final Clock clock;

    ImportOrganisations(
            Organisations organisations,
            Timelines timelines,
            RegisterRules rules,
            Recorder recorder,
            MoveRegister moveRegister,
            Caller caller,
            Clock clock) {
        this.organisations = organisations;
        this.timelines = timelines;
        this.rules = rules;
        this.recorder = recorder;
        this.moveRegister = moveRegister;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Imported importAll(List<Registration> wanted) {
        organisations.holdTheTree();
        var today = BusinessTime.dayOf(clock.instant());
        var before = timelines.around(named(wanted), true);
        var after = before.copy();
        var found = new ArrayList<Violation>();
        var touched = new LinkedHashMap<Code, String>();
        var changed = new HashMap<Code, Timeline>();
        int created = 0;
        for (int i = 0; i < wanted.size(); i++) {
            var at = ROWS + i;
            var said = wanted.get(i);
            var code = said.code();
            if (code == null) {
                found.add(new Violation(
                        at + "/code", "code-missing", null, Words.of("Thiếu mã.", "The code is missing.")));
                continue;
            }
            if (touched.putIfAbsent(code, at) != null) {
                found.add(new Violation(
                        at + "/code",
                        "code-repeated",
                        code.text(),
                        Words.of("Mã lặp lại.", "The code is there twice.")));
                continue;
            }
            var entry = new Entry(code, said, before.find(code), today);
            var broken = entry.broken();
            broken.forEach(violation -> found.add(
                    new Violation(at + violation.pointer(), violation.code(), violation.value(), violation.message())));
            if (broken.isEmpty() && !entry.changesNothing()) {
                after.put(entry.after());
                changed.put(code, entry.after());
                created += entry.known() == null ? 1 : 0;
            }
        }
        found.addAll(rules.broken(before, after, touched));
        if (!found.isEmpty()) {
            found.sort(java.util.Comparator.comparing(violation -> row(violation.pointer())));
            throw new Refused(new NotRegistrable(found));
        }
        keep(before, changed, today);
        return new Imported(created, changed.size() - created, wanted.size() - changed.size());
    }

    private static int row(String pointer) {
        return Integer.parseInt(pointer.substring(ROWS.length()).replaceFirst("/.*", ""));
    }

    private static Set<Code> named(List<Registration> wanted) {
        var named = new HashSet<Code>();
        wanted.forEach(said -> {
            if (said.code() != null) {
                named.add(said.code());
            }
            if (said.parent() != null) {
                named.add(said.parent());
            }
        });
        return named;
    }

    private void keep(DatedTree before, Map<Code, Timeline> changed, LocalDate today) {
        recorder.record(before, changed.values(), Objects.requireNonNull(caller.account()), clock.instant(), today);
        moveRegister.stand(changed.keySet(), today);
    }

    /**
     * How many bodies an import concerned; the three add up to those that were sent.
     *
     * @param created Those that were new.
     * @param changed Those that were known and said differently.
     * @param unchanged Those that were registered as said already.
     */
    @Schema(name = "OrganisationsImported")
    public record Imported(int created, int changed, int unchanged) {}
}
