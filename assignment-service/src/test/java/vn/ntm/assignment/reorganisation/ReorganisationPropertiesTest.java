package vn.ntm.assignment.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Restatement;
import vn.ntm.kernel.Restatement.Part;

/** Provinces made up at random are reorganised at random on 1/7/2025, and again a year later. */
class ReorganisationPropertiesTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2026, 7, 1);
    private static final Code PROVINCE = new Code("p");

    @Property(tries = 1_000)
    void what_was_recorded_before_is_the_same_to_the_last_byte(@ForAll Random random) {
        var before = province(random);
        var first = reorganised(random, before, JULY_1);
        var second = reorganised(random, first.after(), A_YEAR_LATER);

        for (var life : before.all()) {
            assertThat(asOf(second.after(), life.code(), JUNE_30)).isEqualTo(asOf(before, life.code(), JUNE_30));
        }
        for (var life : first.after().all()) {
            assertThat(asOf(second.after(), life.code(), JULY_1)).isEqualTo(asOf(first.after(), life.code(), JULY_1));
        }
    }

    @Property(tries = 1_000)
    void on_every_day_each_body_stands_below_one_that_exists_and_never_below_itself(@ForAll Random random) {
        var first = reorganised(random, province(random), JULY_1);
        var tree = reorganised(random, first.after(), A_YEAR_LATER).after();

        for (var life : tree.all()) {
            assertThat(tree.withoutParent(life.code())).as(life.toString()).isEmpty();
            assertThat(tree.circularOn(life.code())).as(life.toString()).isEmpty();
        }
        assertThat(first.ending())
                .isNotEmpty()
                .allSatisfy(ended -> assertThat(tree.on(ended, JULY_1)).isEmpty())
                .allSatisfy(ended -> assertThat(tree.on(ended, JUNE_30)).isPresent());
    }

    @Property(tries = 1_000)
    void additive_figures_sum_to_the_same_over_predecessors_and_successors(@ForAll Random random) {
        var before = province(random);
        var figures = figures(random, before);
        var first = reorganised(random, before, JULY_1);
        var second = reorganised(random, first.after(), A_YEAR_LATER);

        var inJuly = Restatement.additive(figures, parts(first));
        var aYearLater = Restatement.additive(inJuly, parts(second));

        assertThat(sum(inJuly)).isEqualByComparingTo(sum(figures));
        assertThat(sum(aYearLater)).isEqualByComparingTo(sum(figures));
        assertThat(inJuly.keySet()).allSatisfy(body -> assertThat(first.after().on(body, JULY_1))
                .as(body.text())
                .isPresent());
        assertThat(aYearLater.keySet())
                .allSatisfy(body -> assertThat(second.after().on(body, A_YEAR_LATER))
                        .as(body.text())
                        .isPresent());
    }

    @Property(tries = 1_000)
    void shares_that_do_not_sum_to_one_are_refused_whatever_else_happens(@ForAll Random random) {
        var before = province(random);
        var decision = decision(random, before, JULY_1);
        var communes = communes(before, JULY_1);
        var acts = new ArrayList<>(decision.acts());
        acts.add(new Act.Split(
                communes.getFirst(),
                List.of(
                        new Act.Part(communes.get(1), new BigDecimal("0.5")),
                        new Act.Part(communes.get(2), new BigDecimal("0.4").add(millionth(random))))));

        var result = Reorganised.by(with(decision, acts), UUID.randomUUID(), before, Map.of());

        assertThat(result.findings().all()).anyMatch(found -> found.code().equals("shares-not-one"));
    }

    private static Reorganised reorganised(Random random, DatedTree before, LocalDate day) {
        var result = Reorganised.by(decision(random, before, day), UUID.randomUUID(), before, Map.of());
        assertThat(result.findings().all()).isEmpty();
        return result;
    }

    /** All districts end; of the communes some are merged, some split, some renamed, some become wards, and new ones arise. */
    private static LegalEvent decision(Random random, DatedTree before, LocalDate day) {
        var acts = new ArrayList<Act>();
        var communes = communes(before, day);
        Collections.shuffle(communes, random);
        var stays = new ArrayList<>(communes.subList(0, Math.max(2, communes.size() / 3)));
        var made = new Code("p.new-" + day.getYear() + "-" + random.nextInt(1_000));
        acts.add(new Act.Create(made, "Xã Mới", null, List.of(), new Code("commune"), PROVINCE, null, null, Map.of()));
        stays.add(made);
        for (var commune : communes.subList(Math.max(2, communes.size() / 3), communes.size())) {
            switch (random.nextInt(5)) {
                case 0, 1 -> acts.add(new Act.Merge(List.of(commune), pick(random, stays)));
                case 2 -> {
                    acts.add(split(random, commune, stays));
                    var hamlets = new ArrayList<>(before.childrenOn(commune, day));
                    if (!hamlets.isEmpty()) {
                        acts.add(new Act.Transfer(hamlets, stays.getLast()));
                    }
                }
                case 3 -> {
                    acts.add(new Act.Rename(commune, "Xã Tên Mới " + random.nextInt(9), null));
                    acts.add(new Act.Transfer(List.of(commune), PROVINCE));
                }
                default -> {
                    acts.add(new Act.ChangeKind(commune, new Code("ward"), "Phường Mới"));
                    acts.add(new Act.Transfer(List.of(commune), PROVINCE));
                }
            }
        }
        stays.stream()
                .filter(stay -> !stay.equals(made))
                .forEach(stay -> acts.add(new Act.Transfer(List.of(stay), PROVINCE)));
        var districts = of(before, "district", day);
        if (!districts.isEmpty()) {
            acts.add(new Act.Abolish(districts));
        }
        var from = acts.subList(1, acts.size());
        Collections.shuffle(from, random);
        return new LegalEvent("1/NQ", day.minusDays(random.nextInt(30)), "UBTVQH", null, day, acts, List.of());
    }

    private static Act split(Random random, Code commune, List<Code> stays) {
        var one = stays.getFirst();
        var share = new BigDecimal(1 + random.nextInt(9_998)).movePointLeft(4);
        return new Act.Split(
                commune,
                List.of(new Act.Part(one, share), new Act.Part(stays.getLast(), BigDecimal.ONE.subtract(share))));
    }

    private static DatedTree province(Random random) {
        var lives = new ArrayList<Timeline>();
        lives.add(body(PROVINCE, "province", null));
        int districts = 1 + random.nextInt(4);
        for (int d = 0; d < districts; d++) {
            var district = new Code("p.h-" + d);
            lives.add(body(district, "district", PROVINCE));
            for (int c = 0; c < 3 + random.nextInt(6); c++) {
                var commune = new Code("p.h-" + d + ".x-" + c);
                lives.add(body(commune, "commune", district));
                for (int h = 0; h < random.nextInt(3); h++) {
                    lives.add(body(new Code(commune + ".t-" + h), "hamlet", commune));
                }
            }
        }
        return new DatedTree(lives);
    }

    private static Timeline body(Code code, String kind, @org.jspecify.annotations.Nullable Code parent) {
        return Timeline.of(
                code, new Span(Days.EARLIEST, null), Attributes.of("Tên " + code, new Code(kind), parent), null);
    }

    private static Map<Code, BigDecimal> figures(Random random, DatedTree tree) {
        var figures = new HashMap<Code, BigDecimal>();
        communes(tree, JUNE_30)
                .forEach(commune -> figures.put(
                        commune, BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), random.nextInt(4))));
        return figures;
    }

    private static Map<Code, List<Part>> parts(Reorganised result) {
        var parts = new TreeMap<Code, List<Part>>();
        result.steps().forEach(step -> parts.computeIfAbsent(step.predecessor(), _ -> new ArrayList<>())
                .add(new Part(step.successor(), step.share())));
        return parts;
    }

    private static List<Code> communes(DatedTree tree, LocalDate day) {
        var communes = of(tree, "commune", day.minusDays(1));
        communes.addAll(of(tree, "ward", day.minusDays(1)));
        return communes;
    }

    private static List<Code> of(DatedTree tree, String kind, LocalDate day) {
        var found = new ArrayList<Code>();
        tree.all().stream()
                .filter(life -> life.on(day)
                        .filter(stretch -> stretch.as().kind().text().equals(kind))
                        .isPresent())
                .map(Timeline::code)
                .sorted()
                .forEach(found::add);
        return found;
    }

    private static String asOf(DatedTree tree, Code code, LocalDate day) {
        return tree.on(code, day)
                .map(stretch -> stretch.from() + " " + stretch.as() + " " + stretch.change())
                .orElse("");
    }

    private static Code pick(Random random, List<Code> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static BigDecimal millionth(Random random) {
        return BigDecimal.valueOf(random.nextInt(99_999), 6);
    }

    private static LegalEvent with(LegalEvent event, List<Act> acts) {
        return new LegalEvent(
                event.decision(),
                event.decidedOn(),
                event.issuer(),
                event.title(),
                event.effectiveOn(),
                acts,
                event.handOvers());
    }

    private static BigDecimal sum(Map<Code, BigDecimal> figures) {
        return figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
