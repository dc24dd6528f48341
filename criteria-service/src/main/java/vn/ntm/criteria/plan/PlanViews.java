package vn.ntm.criteria.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.plan.Overview.Mean;
import vn.ntm.criteria.plan.Overview.OfBand;
import vn.ntm.criteria.plan.Overview.OfCriterion;
import vn.ntm.criteria.plan.Standings.Scope;
import vn.ntm.criteria.set.Content.Band;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
@Transactional
class PlanViews {

    private final Standings standings;
    private final PublishedSets sets;
    private final Caller caller;

    PlanViews(Standings standings, PublishedSets sets, Caller caller) {
        this.standings = standings;
        this.sets = sets;
        this.caller = caller;
    }

    /** @param under null for the caller's own branch */
    Scope scope(Code set, Period period, @Nullable Code under) {
        var root = under == null ? caller.organisation() : under;
        if (!caller.covers(root)) {
            throw new Refused(new Refusal.NoSuchBranch(root));
        }
        return new Scope(set.text(), period.toString(), root.text());
    }

    Overview read(Code set, Period period, @Nullable Code under, PageRequest page) {
        var scope = scope(set, period, under);
        var figures = figures(scope, sets.current(set).content().bands());
        int skip = page.cursor().map(cursor -> cursor.read(0, Integer::valueOf)).orElse(0);
        var ranked = Page.of(standings.nearestFirst(scope, skip, page.sizeAndOne()), page, one -> List.of(one.rank()));
        return new Overview(
                set,
                period,
                scope.under(),
                figures.units(),
                figures.meeting(),
                figures.average(),
                figures.atMost(),
                criteria(set, scope, figures.units()),
                figures.bands(),
                ranked.items(),
                ranked.nextCursor());
    }

    record Figures(int units, int meeting, Mean average, Mean atMost, List<OfBand> bands) {}

    Figures figures(Scope scope, List<Band> bands) {
        var rows = standings.unitsByCriteriaMet(scope);
        long met = rows.stream().mapToLong(row -> (long) row[0] * row[2]).sum();
        long undecided = rows.stream().mapToLong(row -> (long) row[1] * row[2]).sum();
        int units = rows.stream().mapToInt(row -> row[2]).sum();
        return new Figures(
                units,
                rows.stream().mapToInt(row -> row[3]).sum(),
                Mean.of(met, units),
                Mean.of(met + undecided, units),
                bands.stream()
                        .map(band -> new OfBand(
                                band.from(),
                                band.to(),
                                rows.stream()
                                        .filter(row ->
                                                row[0] >= band.from() && (band.to() == null || row[0] <= band.to()))
                                        .mapToInt(row -> row[2])
                                        .sum()))
                        .toList());
    }

    List<OfCriterion> criteria(Code set, Scope scope, int units) {
        var names = new HashMap<String, String>();
        sets.current(set).content().criteria().forEach(one -> names.put(one.number(), one.name()));
        return standings.criteria(scope).stream()
                .sorted(Comparator.comparing(one -> Integer.valueOf(one.number())))
                .map(one -> new OfCriterion(
                        one.number(),
                        names.getOrDefault(one.number(), one.number()),
                        one.met(),
                        one.notMet(),
                        one.undecided(),
                        units))
                .toList();
    }
}
