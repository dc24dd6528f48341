package vn.ntm.criteria.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Region;
import vn.ntm.criteria.set.Content;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.NewSet;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.ShareOf;
import vn.ntm.criteria.set.ValueType;
import vn.ntm.kernel.Code;

/** Whatever a set says, its workbook says the same. */
class WorkbookPropertiesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Property(tries = 100)
    void a_set_comes_back_out_of_its_workbook_as_it_went_in(@ForAll("sets") SetFile file) {
        var read = ReadWorkbook.of(new SetWorkbook(file, JSON).bytes(), JSON);

        assertThat(read.faults()).isEmpty();
        assertThat(read.file()).isEqualTo(file);
    }

    @Property(tries = 2_000)
    void a_number_that_a_cell_keeps_is_the_same_to_the_last_digit(@ForAll("numbers") Number number) {
        var text = new BigDecimal(number.toString()).toPlainString();

        assertThat(CellText.number(text)).contains(number);
        if (CellText.survives(number)) {
            var cell = new BigDecimal(Double.toString(number.doubleValue()));
            assertThat(CellText.number(cell)).isEqualTo(number);
        }
    }

    @Property(tries = 2_000)
    void any_text_survives_its_cell(@ForAll("texts") String text) {
        assertThat(CellText.plain(CellText.escaped(text))).isEqualTo(text);
    }

    @Provide
    Arbitrary<SetFile> sets() {
        var criteria = Arbitraries.integers().between(1, 4).flatMap(count -> {
            var all = new ArrayList<Arbitrary<Criterion>>();
            for (int i = 1; i <= count; i++) {
                all.add(criterion(String.valueOf(i)));
            }
            return Combinators.combine(all).as(list -> list);
        });
        var days = Arbitraries.of(LocalDate.of(2022, 3, 8), LocalDate.of(2024, 2, 29))
                .optional();
        var content = Combinators.combine(
                        days,
                        days,
                        counts().optional(),
                        criteria,
                        bands().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3))
                .as((from, to, stated, all, bands, notes, sources) -> new Content(
                        from.orElse(null), to.orElse(null), stated.orElse(null), all, bands, notes, sources));
        return Combinators.combine(names(), maybe(), days, content)
                .as((name, nameEn, to, inside) -> new SetFile(
                        new NewSet(
                                new Code("xa-1"),
                                name,
                                nameEn.orElse(null),
                                new Code("commune"),
                                new Code("standard"),
                                name,
                                LocalDate.of(2022, 3, 8),
                                to.orElse(null),
                                to.isPresent() ? List.of(new Code("a-1"), new Code("b.2")) : List.of()),
                        inside));
    }

    private Arbitrary<Content.Stated> counts() {
        return Combinators.combine(
                        Arbitraries.of(1, 19).optional(), Arbitraries.of(57, 75).optional())
                .as((criteria, indicators) -> new Content.Stated(criteria.orElse(null), indicators.orElse(null)));
    }

    private Arbitrary<Content.Band> bands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(20, 40).optional())
                .as((from, to) -> new Content.Band(from, to.orElse(null)));
    }

    private Arbitrary<Criterion> criterion(String number) {
        var indicators = Arbitraries.integers().between(0, 3).flatMap(count -> {
            var all = new ArrayList<Arbitrary<Indicator>>();
            for (int i = 1; i <= count; i++) {
                all.add(indicator(number + "." + i * 10));
            }
            return Combinators.combine(all).as(list -> list);
        });
        return Combinators.combine(
                        names(),
                        maybe(),
                        maybe(),
                        maybe(),
                        maybe(),
                        Arbitraries.of(true, false).optional(),
                        indicators)
                .as((name, nameEn, group, note, confidence, unknown, all) -> new Criterion(
                        number,
                        name,
                        nameEn.orElse(null),
                        group.orElse(null),
                        note.orElse(null),
                        confidence.orElse(null),
                        unknown.orElse(null),
                        all));
    }

    private Arbitrary<Indicator> indicator(String number) {
        return Combinators.combine(
                        names(),
                        maybe(),
                        maybe(),
                        Arbitraries.of(ValueType.class),
                        rules().optional(),
                        maybe(),
                        maybe(),
                        Arbitraries.of(true, false))
                .as((name, nameEn, unit, type, rule, note, confidence, share) -> new Indicator(
                        number,
                        name,
                        nameEn.orElse(null),
                        unit.orElse(null),
                        type,
                        rule.orElse(null),
                        note.orElse(null),
                        new Indicator.Confidence(confidence.orElse(null), null),
                        share ? new ShareOf(new Code("hamlet"), new Code("model")) : null));
    }

    /** As the API writes them, with columns in columns, parts in parts, and odd but lawful spellings. */
    @Provide
    Arbitrary<Map<String, @Nullable Object>> rules() {
        return Combinators.combine(plain(), exemptions().optional()).as(WorkbookPropertiesTest::exempt);
    }

    private static Map<String, @Nullable Object> exempt(
            Map<String, @Nullable Object> rule, Optional<Map<String, Object>> exemption) {
        var all = new LinkedHashMap<>(rule);
        exemption.ifPresent(said -> all.put("notApplicableWhen", said));
        return all;
    }

    private Arbitrary<Map<String, Object>> exemptions() {
        return Arbitraries.oneOf(
                names().map(when -> Map.of("declared", when)),
                Arbitraries.of(Region.class)
                        .set()
                        .ofMinSize(1)
                        .map(all ->
                                Map.of("regions", all.stream().map(Region::name).toList())),
                Arbitraries.of(List.of(1), List.of(2, 3), List.of("3")).map(all -> Map.of("communeGroups", all)));
    }

    private Arbitrary<Map<String, @Nullable Object>> plain() {
        var parts = Combinators.combine(simple(), simple(), exemptions().optional())
                .as((male, female, exemption) -> {
                    var first = exempt(male, exemption);
                    first.put("part", "male");
                    var second = new LinkedHashMap<>(female);
                    second.put("part", "female");
                    return one("allOf", List.of(first, second));
                });
        return Arbitraries.oneOf(simple(), parts);
    }

    private Arbitrary<Map<String, @Nullable Object>> simple() {
        var between = Combinators.combine(thresholds(1), thresholds(1)).as((low, high) -> {
            var ends = new LinkedHashMap<String, @Nullable Object>();
            ends.put("low", low.orElse(null));
            ends.put("high", high.orElse(null));
            return one("between", ends);
        });
        var rated = Arbitraries.of("Khá", "5", "=Tốt")
                .map(level -> one(
                        "atLeast", new LinkedHashMap<>(Map.of("level", level, "scale", List.of("Yếu < kém", level)))));
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("atLeast", "atMost", "equals"), thresholds(2))
                        .as((operator, threshold) -> one(operator, threshold.orElse(null))),
                between,
                rated,
                Arbitraries.of("isTrue", "none", "increases", "decreases").map(operator -> one(operator, true)),
                Arbitraries.just(one("isTrue", Map.of("provinceDefined", true))),
                Arbitraries.just(one("none", Map.of("odd", List.of("but", "lawful")))),
                numbers().map(by -> one("increases", by)),
                numbers().map(by -> one("decreases", Map.of("by", by))));
    }

    private Arbitrary<Optional<Object>> thresholds(int deep) {
        Arbitrary<Optional<Object>> leaf = Arbitraries.oneOf(
                numbers().map(number -> Optional.<Object>of(number)),
                Arbitraries.just(Optional.empty()),
                Arbitraries.just(Optional.<Object>of(Map.of("provinceDefined", true))));
        if (deep == 0) {
            return leaf;
        }
        var inner = thresholds(deep - 1);
        var columns = Arbitraries.of("byRegion", "byYear", "byCommuneGroup").flatMap(kind -> Combinators.combine(
                        inner, inner, leaf, Arbitraries.of(true, false))
                .as((first, second, national, quoted) -> {
                    var keys =
                            switch (kind) {
                                case "byRegion" -> List.of("BTB", "DBSH");
                                case "byYear" -> List.of("2024", "2025");
                                default -> List.of("1", "3");
                            };
                    var map = new LinkedHashMap<String, @Nullable Object>();
                    map.put(keys.getFirst(), first.orElse(null));
                    map.put(keys.getLast(), second.orElse(null));
                    var threshold = one(kind, map);
                    if (quoted) {
                        threshold.put(
                                "national",
                                national.filter(Number.class::isInstance).orElse(null));
                    }
                    return Optional.<Object>of(threshold);
                }));
        return Arbitraries.oneOf(leaf, columns);
    }

    private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(name, value);
        return map;
    }

    /** As JSON reads them: whole ones as int, long or larger, others with all their decimals. */
    @Provide
    Arbitrary<Number> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(n -> (Number) n),
                Arbitraries.longs().lessOrEqual(Integer.MIN_VALUE - 1L).map(n -> (Number) n),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999999999999"), new BigDecimal("999999999999999999"))
                        .ofScale(10)
                        .map(n -> (Number) n.setScale(10)),
                Arbitraries.of("0.1", "90.0", "79.3", "4.35", "0.30", "1234567.5", "0.0000000001")
                        .map(BigDecimal::new));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "=1+1",
                        "+84",
                        "-5",
                        "@SUM(A1)",
                        "_x0041_",
                        "a\r\nb",
                        "  hai đầu  ",
                        "Xếp loại “Khá”",
                        "15-18",
                        ""),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withChars('\n', '\t', '\u0001', 'ơ', 'ế', 'Đ')
                        .ofMaxLength(40));
    }

    private Arbitrary<String> names() {
        return texts().filter(text -> !text.isBlank());
    }

    private Arbitrary<Optional<String>> maybe() {
        return names().optional();
    }
}
