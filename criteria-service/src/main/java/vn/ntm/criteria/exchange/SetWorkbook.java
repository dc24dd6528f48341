package vn.ntm.criteria.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.RuleRows.InexpressibleRule;
import vn.ntm.criteria.rule.Region;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.kernel.Code;

/** A whole set as a workbook that people read and edit; {@link ReadWorkbook} reads the same set out of it again. */
final class SetWorkbook {

    static final String KIND = "Loại";
    static final String SOURCE = "nguồn";
    static final String NOTE = "ghi chú";

    private final SetFile file;
    private final ObjectMapper json;

    SetWorkbook(SetFile file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "ntm", "1.0")) {
            set(new SheetWriter(workbook, Tab.SET));
            criteria(new SheetWriter(workbook, Tab.CRITERIA));
            indicators(new SheetWriter(workbook, Tab.INDICATORS));
            rules(new SheetWriter(workbook, Tab.RULES), new SheetWriter(workbook, Tab.EXEMPTIONS));
            sources(new SheetWriter(workbook, Tab.SOURCES));
            guide(new SheetWriter(workbook, Tab.GUIDE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void set(SheetWriter sheet) {
        var set = file.set();
        var content = file.content();
        var stated = content.stated();
        sheet.row(Item.CODE.label(), set.code());
        sheet.row(Item.NAME.label(), set.name());
        sheet.row(Item.NAME_EN.label(), set.nameEn());
        sheet.row(Item.UNIT_KIND.label(), set.unitKind());
        sheet.row(Item.TIER.label(), set.tier());
        sheet.row(Item.LEGAL_BASIS.label(), set.legalBasis());
        sheet.row(Item.VALID_FROM.label(), set.validFrom());
        sheet.row(Item.VALID_TO.label(), set.validTo());
        var before = set.prerequisites() == null ? List.<Code>of() : set.prerequisites();
        sheet.row(Item.PREREQUISITES.label(), before.stream().map(Code::text).collect(Collectors.joining(", ")));
        sheet.row(Item.VERSION_FROM.label(), content.validFrom());
        sheet.row(Item.VERSION_TO.label(), content.validTo());
        sheet.row(Item.STATED_CRITERIA.label(), stated == null ? null : stated.criteria());
        sheet.row(Item.STATED_INDICATORS.label(), stated == null ? null : stated.indicators());
        for (var band : content.bands()) {
            sheet.row(Item.BAND.label(), band.from() + "-" + (band.to() == null ? "" : band.to()));
        }
    }

    private void criteria(SheetWriter sheet) {
        for (var one : file.content().criteria()) {
            sheet.row(
                    one.number(),
                    one.name(),
                    one.nameEn(),
                    one.group(),
                    one.note(),
                    one.confidence(),
                    one.indicatorsUnknown());
        }
    }

    private void indicators(SheetWriter sheet) {
        for (var criterion : file.content().criteria()) {
            for (var one : criterion.indicators()) {
                indicator(sheet, criterion, one);
            }
        }
    }

    private static void indicator(SheetWriter sheet, Criterion criterion, Indicator one) {
        var confidence = one.confidence();
        var share = one.shareOf();
        sheet.row(
                criterion.number(),
                one.number(),
                one.name(),
                one.nameEn(),
                one.unit(),
                RuleWords.type(one.valueType()),
                one.note(),
                confidence == null ? null : confidence.wording(),
                confidence == null ? null : confidence.threshold(),
                share == null ? null : share.unitKind(),
                share == null ? null : share.tier());
    }

    private void rules(SheetWriter rules, SheetWriter exemptions) {
        for (var criterion : file.content().criteria()) {
            for (var one : criterion.indicators()) {
                if (one.rule() != null) {
                    rule(rules, exemptions, one.number(), one.rule());
                }
            }
        }
    }

    /** What rows would not give back exactly, to the last digit, is written as JSON. */
    private void rule(SheetWriter rules, SheetWriter exemptions, String indicator, Map<String, @Nullable Object> rule) {
        try {
            var rows = RuleRows.of(indicator, rule);
            var exempt = ExemptionRows.of(indicator, rule);
            var again = new RuleMap("", (pointer, code, value, vi, en) -> {});
            rows.forEach(row -> again.add(row, (pointer, heading) -> {}));
            exempt.forEach(row -> again.exempt(row.part(), row.exemption(), (pointer, heading) -> {}));
            if (!again.whole().equals(rule)) {
                throw new InexpressibleRule();
            }
            rows.forEach(row -> rules.row(
                    row.indicator(),
                    row.part(),
                    row.operator(),
                    row.by(),
                    row.region(),
                    row.group(),
                    row.year(),
                    row.value(),
                    row.scale()));
            exempt.forEach(row -> exemptions.row(row.indicator(), row.part(), row.when(), row.regions(), row.groups()));
        } catch (InexpressibleRule _) {
            rules.row(indicator, "", RuleWords.JSON, "", "", "", "", text(rule), "");
        }
    }

    private String text(Map<String, @Nullable Object> rule) {
        try {
            return json.writeValueAsString(rule);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void sources(SheetWriter sheet) {
        file.content().sources().forEach(one -> sheet.row(SOURCE, one));
        file.content().notes().forEach(one -> sheet.row(NOTE, one));
    }

    private static void guide(SheetWriter sheet) {
        var words = new LinkedHashMap<String, String>();
        RuleWords.operators().forEach((code, word) -> words.put(word, code));
        words.put(RuleWords.LOW, "between.low");
        words.put(RuleWords.HIGH, "between.high");
        words.put(RuleWords.RATED, "atLeast.level, Thang: Kém" + RuleWords.BETTER + "Khá");
        words.put(RuleWords.JSON, "Mức = {\"atLeast\": 80}");
        words.forEach((word, meaning) -> sheet.row("Phép so sánh", word, meaning));
        RuleWords.types().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(type ->
                        sheet.row("Kiểu giá trị", type.getValue(), type.getKey().name()));
        Arrays.stream(Region.values())
                .forEach(region ->
                        sheet.row("Vùng", region.name(), region.words().vi()));
        sheet.row("Vùng", RuleWords.NATIONAL, "mức chung nêu trong văn bản");
        Stream.of("1", "2", "3").forEach(group -> sheet.row("Nhóm xã", group, "Quyết định 51/2025/QĐ-TTg"));
        sheet.row("Mức", RuleWords.PROVINCE, "UBND cấp tỉnh quy định");
        sheet.row("Mức", "(để trống)", "chưa xác lập được mức");
        sheet.row("Chia theo", "vùng" + RuleWords.NEXT + "năm", "mức theo vùng, trong mỗi vùng theo năm");
    }
}
