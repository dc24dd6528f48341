package vn.ntm.criteria.evaluation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.adaptation.Adaptations;
import vn.ntm.criteria.adaptation.AdaptedStandard;
import vn.ntm.criteria.evaluation.Refusal.NoSuchEvaluation;
import vn.ntm.criteria.evaluation.Refusal.NoSuchUnit;
import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.rule.Setting;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.time.Reach;

/** Read side. What was judged is judged again from the same facts by the same standard, so its reasons need not be stored. */
@ApplicationScoped
@Transactional
class EvaluationViews {

    private static final String ONE = """
            select e.*, (
                select b.id from evaluation b
                where b.organisation = e.organisation and b.set_code = e.set_code and b.evaluated_at <= e.evaluated_at
                    and b.period = (e.year - 1) || substr(e.period, 5) and e.period like e.year || '%'
                order by b.evaluated_at desc, b.id desc limit 1) as year_before
            from evaluation e where e.id = :id""";

    private static final String HISTORY = """
            select id, period, version, verdict, satisfied, not_met, undecided, cause, evaluated_at, evaluated_by, latest
            from evaluation where organisation = :unit and set_code = :set
                and (evaluated_at, id) < (:before, :beforeId)
            order by evaluated_at desc, id desc limit :most""";

    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Session session;
    private final PublishedSets sets;
    private final Adaptations adaptations;
    private final Caller caller;

    EvaluationViews(Session session, PublishedSets sets, Adaptations adaptations, Caller caller) {
        this.session = session;
        this.sets = sets;
        this.adaptations = adaptations;
        this.caller = caller;
    }

    EvaluationView one(UUID id) {
        var row = session.createNativeQuery(ONE, Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .filter(found -> caller.covers(new Code(found.get("organisation", String.class))))
                .orElseThrow(() -> new Refused(new NoSuchEvaluation(id.toString())));
        var version = sets.numbered(new Code(row.get("set_code", String.class)), row.get("version", Integer.class));
        var adaptation = row.get("adaptation", UUID.class);
        var standard = adaptation == null ? AdaptedStandard.national(version) : adaptations.named(adaptation, version);
        var place = Places.place(
                row.get("region", String.class),
                row.get("commune_group", Integer.class),
                row.get("specially_difficult", Boolean.class));
        var unit = new Unit(row.get("organisation", String.class), place, facts(id));
        var setting = new Setting(place, row.get("year", Integer.class));
        var assessment = standard.standard().judge(unit.facts(), facts(row.get("year_before", UUID.class)), setting);
        return view(row, place, new Wording(version).of(id, new Judged(id, unit, standard, setting, assessment), true));
    }

    private static EvaluationView view(Tuple row, Place place, Answer.OfUnit said) {
        var criteria = said.criteria();
        return new EvaluationView(
                row.get("id", UUID.class),
                new Code(row.get("set_code", String.class)),
                row.get("version", Integer.class),
                row.get("adaptation", UUID.class),
                said.organisation(),
                Period.valueOf(row.get("period", String.class)),
                row.get("year", Integer.class),
                place.region(),
                place.communeGroup(),
                place.speciallyDifficult(),
                row.get("cause", String.class),
                row.get("evaluated_at", Instant.class),
                row.get("evaluated_by", String.class),
                row.get("latest", Boolean.class),
                said.verdict(),
                said.met(),
                said.of(),
                said.summary(),
                said.summaryEn(),
                criteria == null ? List.of() : criteria);
    }

    private Map<String, Fact> facts(@Nullable UUID evaluation) {
        var facts = new HashMap<String, Fact>();
        if (evaluation != null) {
            session.createNativeQuery(
                            "select number, fact from indicator_verdict where evaluation = :evaluation", Tuple.class)
                    .setParameter("evaluation", evaluation)
                    .getResultList()
                    .forEach(row -> facts.put((String) row.get(0), Fact.valueOf((String) row.get(1))));
        }
        return facts;
    }

    /** Newest first. */
    Page<EvaluationLine> history(Code unit, Code set, PageRequest page) {
        if (!caller.covers(unit)) {
            throw new Refused(new NoSuchUnit(unit.text()));
        }
        var before = page.cursor().map(cursor -> cursor.read(0, Reach::instant)).orElse(FOREVER);
        var beforeId =
                page.cursor().map(cursor -> cursor.read(1, UUID::fromString)).orElse(LAST);
        var lines = session.createNativeQuery(HISTORY, Tuple.class)
                .setParameter("unit", unit.text())
                .setParameter("set", set.text())
                .setParameter("before", before)
                .setParameter("beforeId", beforeId)
                .setParameter("most", page.sizeAndOne())
                .getResultStream()
                .map(EvaluationLine::of)
                .toList();
        return Page.of(lines, page, line -> List.of(line.evaluatedAt(), line.id()));
    }
}
