package vn.ntm.assignment.organisation.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

import vn.ntm.assignment.organisation.Corrections;
import vn.ntm.assignment.organisation.Entry;
import vn.ntm.assignment.organisation.MoveRegister;
import vn.ntm.assignment.organisation.Recorder;
import vn.ntm.assignment.organisation.RegisterRules;
import vn.ntm.assignment.organisation.Registration;
import vn.ntm.assignment.organisation.Timelines;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

/** What a file says anew of bodies that are known: changed one portion at a time, by the same rules as a single PUT. */
@ApplicationScoped
class KnownRows {

    private static final int PORTION = 2_000;

    /** A row that says what is recorded already of its first day changes nothing. */
    private static final String AS_IT_WAS = """
            delete from intake_row n using organisation_stretch s
            where n.known and s.code = n.code and s.valid_from <= n.from_day
              and (s.valid_to is null or s.valid_to > n.from_day)
              and (s.name, s.name_en, s.kind, s.parent, s.region, s.commune_group)
                is not distinct from (n.name, n.name_en, n.kind, n.parent, n.region, n.commune_group)
              and to_jsonb(s.aliases) = cast(n.aliases as jsonb) and s.external_codes = cast(n.external_codes as jsonb)
              and s.contacts = cast(n.contacts as jsonb) and s.head is not distinct from cast(n.head as jsonb)
              and n.valid_to is null""";

    private static final String CHANGED = """
            select row_number, cast(jsonb_strip_nulls(jsonb_build_object(
                'code', code, 'name', name, 'nameEn', name_en, 'kind', kind, 'parent', parent,
                'aliases', cast(aliases as jsonb), 'region', region, 'communeGroup', commune_group,
                'externalCodes', cast(external_codes as jsonb), 'head', cast(head as jsonb),
                'contacts', cast(contacts as jsonb), 'validFrom', valid_from, 'validTo', valid_to - 1, 'reason', reason))
                as text)
            from intake_row where known and row_number > :after order by row_number limit :portion""";

    private final Session em;
    private final ObjectMapper json;
    private final Timelines timelines;
    private final RegisterRules rules;
    private final Recorder recorder;
    private final Corrections corrections;
    private final MoveRegister moveRegister;

    KnownRows(
            Session em,
            ObjectMapper json,
            Timelines timelines,
            RegisterRules rules,
            Recorder recorder,
            Corrections corrections,
            MoveRegister moveRegister) {
        this.em = em;
        this.json = json;
        this.timelines = timelines;
        this.rules = rules;
        this.recorder = recorder;
        this.corrections = corrections;
        this.moveRegister = moveRegister;
    }

    int leaveOutTheUnchanged() {
        return em.createNativeMutationQuery(AS_IT_WAS).executeUpdate();
    }

    /** @return the rows that were taken, and what they change; the violations of the others are put into {@code refused} */
    Map<Integer, List<FieldChange>> change(
            Map<Integer, List<Violation>> refused, Instant now, LocalDate today, String account) {
        var taken = new HashMap<Integer, List<FieldChange>>();
        var portion = portion(0);
        while (!portion.isEmpty()) {
            taken.putAll(change(portion, refused, now, today, account));
            portion = portion(portion.lastEntry().getKey());
        }
        return taken;
    }

    private NavigableMap<Integer, Registration> portion(int after) {
        var portion = new java.util.TreeMap<Integer, Registration>();
        em.createNativeQuery(CHANGED, Tuple.class)
                .setParameter("after", after)
                .setParameter("portion", PORTION)
                .getResultStream()
                .forEach(row -> portion.put(row.get(0, Integer.class), read(row.get(1, String.class))));
        return portion;
    }

    private Registration read(String text) {
        try {
            return json.readValue(text, Registration.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Integer, List<FieldChange>> change(
            Map<Integer, Registration> portion,
            Map<Integer, List<Violation>> refused,
            Instant now,
            LocalDate today,
            String account) {
        var before = timelines.around(named(portion), true);
        var after = before.copy();
        var touched = new LinkedHashMap<Code, String>();
        var rows = new HashMap<String, Integer>();
        var entries = new LinkedHashMap<Integer, Entry>();
        portion.forEach((row, said) -> {
            var code = Objects.requireNonNull(said.code(), "the row was checked");
            var entry = new Entry(code, said, before.find(code), today);
            var broken = entry.broken();
            if (broken.isEmpty()) {
                after.put(entry.after());
                touched.put(code, "/rows/" + row);
                entries.put(row, entry);
                rows.put("/rows/" + row, row);
            } else {
                refused.put(row, at(row, broken));
            }
        });
        for (var violation : rules.broken(before, after, touched)) {
            var row = rows.get(violation.pointer().replaceFirst("^(/rows/[0-9]+).*", "$1"));
            entries.remove(row);
            refused.computeIfAbsent(row, _ -> new ArrayList<>()).add(violation);
        }
        var lives = entries.values().stream().map(Entry::after).toList();
        recorder.record(before, lives, account, now, today);
        entries.values().forEach(entry -> entry.correctionOf()
                .ifPresent(known -> corrections.keep(
                        known,
                        entry.after(),
                        entry.from(),
                        Objects.requireNonNullElse(entry.said().reason(), ""),
                        account,
                        now)));
        moveRegister.stand(lives.stream().map(Timeline::code).toList(), today);
        var changes = new HashMap<Integer, List<FieldChange>>();
        entries.forEach((row, entry) -> changes.put(row, changes(entry)));
        return changes;
    }

    private static List<FieldChange> changes(Entry entry) {
        return entry.known() == null
                ? List.of()
                : FieldChange.between(
                        entry.known().nearest(entry.from()).as(), entry.said().attributes());
    }

    private static List<Violation> at(int row, List<Violation> broken) {
        return new ArrayList<>(broken.stream()
                .map(violation -> new Violation(
                        "/rows/" + row + violation.pointer(), violation.code(), violation.value(), violation.message()))
                .toList());
    }

    private static Set<Code> named(Map<Integer, Registration> portion) {
        var named = new HashSet<Code>();
        portion.values().forEach(said -> {
            named.add(Objects.requireNonNull(said.code(), "the row was checked"));
            if (said.parent() != null) {
                named.add(said.parent());
            }
        });
        return named;
    }
}
