package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A province fills what is left to it and may ask for more, never for less: in no region, group or year. */
public final class Strictness {

    private Strictness() {}

    /** Whether some unit could meet {@code own} that does not meet {@code national}. */
    public static boolean lowers(Rule national, Rule own) {
        return !lowered(national, own, EnumSet.allOf(Region.class)).isEmpty();
    }

    /**
     * Where it does, for a province that lies in these regions; specially difficult communes may be anywhere.
     *
     * @return nothing if it lowers nowhere
     */
    public static Set<Region> lowered(Rule national, Rule own, Set<Region> regions) {
        var lowered = EnumSet.noneOf(Region.class);
        for (var region : Region.values()) {
            if ((region == Region.TDMNPB || regions.contains(region))
                    && settings(region, national, own).stream().anyMatch(setting -> lowers(national, own, setting))) {
                lowered.add(region);
            }
        }
        return lowered;
    }

    private static boolean lowers(Rule national, Rule own, Setting setting) {
        return switch (national) {
            case Rule.AtLeast(var floor) ->
                !(own instanceof Rule.AtLeast(var raised)) || below(raised, floor, setting, 1);
            case Rule.AtMost(var ceiling) ->
                !(own instanceof Rule.AtMost(var lowered)) || below(lowered, ceiling, setting, -1);
            case Rule.Between(var low, var high) ->
                !(own instanceof Rule.Between(var ownLow, var ownHigh))
                        || below(ownLow, low, setting, 1)
                        || below(ownHigh, high, setting, -1);
            case Rule.EqualTo(var value) ->
                !(own instanceof Rule.EqualTo(var ownValue))
                        || below(ownValue, value, setting, 1)
                        || below(ownValue, value, setting, -1);
            case Rule.Rated(var level, var scale) ->
                !(own instanceof Rule.Rated(var ownLevel, var ownScale))
                        || !scale.equals(ownScale)
                        || scale.indexOf(ownLevel) < scale.indexOf(level);
            case Rule.IsTrue _ -> !(own instanceof Rule.IsTrue);
            case Rule.None() -> !(own instanceof Rule.None);
            case Rule.Increases(var by) -> !(own instanceof Rule.Increases(var more)) || more.compareTo(by) < 0;
            case Rule.Decreases(var by) -> !(own instanceof Rule.Decreases(var more)) || more.compareTo(by) < 0;
            case Rule.AllOf(var parts) ->
                !(own instanceof Rule.AllOf(var ownParts))
                        || parts.stream().anyMatch(part -> lowers(part, ownParts, setting));
            case Rule.NotApplicableWhen(var exemption, var otherwise) ->
                own instanceof Rule.NotApplicableWhen(var ownExemption, var ownOtherwise)
                        ? !exemption.equals(ownExemption) || lowers(otherwise, ownOtherwise, setting)
                        : lowers(otherwise, own, setting);
        };
    }

    private static boolean lowers(Rule.Part national, List<Rule.Part> own, Setting setting) {
        var same =
                own.stream().filter(part -> part.name().equals(national.name())).findFirst();
        return same.isEmpty() || lowers(national.rule(), same.get().rule(), setting);
    }

    /** What is fixed for the country must stay fixed, and not below; with direction -1, not above. */
    private static boolean below(Threshold own, Threshold national, Setting setting, int direction) {
        if (!own.speaksOf(setting) || !(national.in(setting) instanceof Limit.At(var limit))) {
            return false;
        }
        return !(own.in(setting) instanceof Limit.At(BigDecimal mine)) || mine.compareTo(limit) * direction < 0;
    }

    /** Every cell of a region that one of the two tells apart from another. */
    private static List<Setting> settings(Region region, Rule national, Rule own) {
        var years = new TreeSet<Integer>(Set.of(0));
        years(national, years);
        years(own, years);
        var settings = new ArrayList<Setting>();
        for (int year : years) {
            for (int group = 1; group <= 3; group++) {
                settings.add(new Setting(new Place(region, group, false), year));
            }
        }
        return settings;
    }

    private static void years(Rule rule, Set<Integer> into) {
        switch (rule) {
            case Rule.AtLeast(var threshold) -> years(threshold, into);
            case Rule.AtMost(var threshold) -> years(threshold, into);
            case Rule.EqualTo(var threshold) -> years(threshold, into);
            case Rule.Between(var low, var high) -> {
                years(low, into);
                years(high, into);
            }
            case Rule.AllOf(var parts) -> parts.forEach(part -> years(part.rule(), into));
            case Rule.NotApplicableWhen unless -> years(unless.otherwise(), into);
            case Rule.Rated _, Rule.IsTrue _, Rule.None _, Rule.Increases _, Rule.Decreases _ -> {}
        }
    }

    private static void years(Threshold threshold, Set<Integer> into) {
        switch (threshold) {
            case Threshold.ByYear(var columns) -> {
                into.addAll(columns.keySet());
                columns.values().forEach(inner -> years(inner, into));
            }
            case Threshold.ByRegion(var columns) -> columns.values().forEach(inner -> years(inner, into));
            case Threshold.ByCommuneGroup(var columns) -> columns.values().forEach(inner -> years(inner, into));
            case Threshold.Adapted(var own, var national) -> {
                years(own, into);
                years(national, into);
            }
            case Threshold.Fixed _, Threshold.ProvinceDefined _, Threshold.NotEstablished _ -> {}
        }
    }
}
