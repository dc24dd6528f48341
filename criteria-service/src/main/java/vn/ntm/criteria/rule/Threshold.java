package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** "Mức đạt chuẩn": one value for all, or columns of values, or left open. */
public sealed interface Threshold {

    record Fixed(BigDecimal value) implements Threshold {}

    record ByRegion(Map<Region, Threshold> columns) implements Threshold {
        public ByRegion {
            columns = Map.copyOf(columns);
        }
    }

    record ByCommuneGroup(Map<Integer, Threshold> columns) implements Threshold {
        public ByCommuneGroup {
            columns = Map.copyOf(columns);
        }
    }

    record ByYear(Map<Integer, Threshold> columns) implements Threshold {
        public ByYear {
            columns = Map.copyOf(columns);
        }
    }

    /** "UBND cấp tỉnh quy định cụ thể". */
    record ProvinceDefined() implements Threshold {}

    /** The decision has a figure here; we have not read it yet. */
    record NotEstablished() implements Threshold {}

    /** A province's value, and the country's wherever the province says nothing. */
    record Adapted(Threshold own, Threshold national) implements Threshold {}

    /** Every value that it asks for somewhere, some time. */
    default Stream<BigDecimal> values() {
        return switch (this) {
            case Fixed(var value) -> Stream.of(value);
            case ByRegion(var columns) -> columns.values().stream().flatMap(Threshold::values);
            case ByCommuneGroup(var columns) -> columns.values().stream().flatMap(Threshold::values);
            case ByYear(var columns) -> columns.values().stream().flatMap(Threshold::values);
            case Adapted(var own, var national) -> Stream.concat(own.values(), national.values());
            case ProvinceDefined _, NotEstablished _ -> Stream.empty();
        };
    }

    /** Whether it says anything of the setting: a column that is not there leaves it to what was prescribed before. */
    default boolean speaksOf(Setting setting) {
        return switch (this) {
            case Fixed _, ProvinceDefined _, NotEstablished _, Adapted _ -> true;
            case ByRegion(var columns) -> {
                var region = setting.place().column();
                yield region == null || speaksOf(columns.get(region), setting);
            }
            case ByCommuneGroup(var columns) -> {
                var group = setting.place().communeGroup();
                yield group == null || speaksOf(columns.get(group), setting);
            }
            case ByYear(var columns) -> speaksOf(columns.get(setting.year()), setting);
        };
    }

    private static boolean speaksOf(@Nullable Threshold column, Setting setting) {
        return column != null && column.speaksOf(setting);
    }

    default Limit in(Setting setting) {
        return switch (this) {
            case Fixed(var value) -> new Limit.At(value);
            case ByRegion(var columns) -> {
                var region = setting.place().column();
                yield region == null
                        ? new Limit.Open(Limit.Why.REGION_UNKNOWN)
                        : column(columns.get(region), Limit.Why.NOT_ESTABLISHED, setting);
            }
            case ByCommuneGroup(var columns) -> {
                var group = setting.place().communeGroup();
                yield group == null
                        ? new Limit.Open(Limit.Why.GROUP_UNKNOWN)
                        : column(columns.get(group), Limit.Why.NOT_ESTABLISHED, setting);
            }
            case ByYear(var columns) -> column(columns.get(setting.year()), Limit.Why.NOT_THAT_YEAR, setting);
            case ProvinceDefined() -> new Limit.Open(Limit.Why.LEFT_TO_THE_PROVINCE);
            case NotEstablished() -> new Limit.Open(Limit.Why.NOT_ESTABLISHED);
            case Adapted(var own, var national) -> own.speaksOf(setting) ? own.in(setting) : national.in(setting);
        };
    }

    private static Limit column(@Nullable Threshold found, Limit.Why otherwise, Setting setting) {
        return found == null ? new Limit.Open(otherwise) : found.in(setting);
    }
}
