package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** What must hold on the day of the decision. Closed: a new kind does not compile until somebody says how it is checked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Prerequisite.Holds.class, name = "holds"),
    @JsonSubTypes.Type(value = Prerequisite.ShareHolding.class, name = "shareHolding"),
    @JsonSubTypes.Type(value = Prerequisite.MeetsCriteria.class, name = "meetsCriteria"),
    @JsonSubTypes.Type(value = Prerequisite.Satisfaction.class, name = "satisfaction"),
    @JsonSubTypes.Type(value = Prerequisite.NoConstructionDebt.class, name = "noConstructionDebt"),
    @JsonSubTypes.Type(value = Prerequisite.Declared.class, name = "declared"),
    @JsonSubTypes.Type(value = Prerequisite.DeclaredShare.class, name = "declaredShare"),
    @JsonSubTypes.Type(value = Prerequisite.DeclaredFigure.class, name = "declaredFigure")
})
@Schema(
        name = "Prerequisite",
        oneOf = {
            Prerequisite.Holds.class,
            Prerequisite.ShareHolding.class,
            Prerequisite.MeetsCriteria.class,
            Prerequisite.Satisfaction.class,
            Prerequisite.NoConstructionDebt.class,
            Prerequisite.Declared.class,
            Prerequisite.DeclaredShare.class,
            Prerequisite.DeclaredFigure.class
        },
        examples = """
                {"kind": "holds", "label": {"code": "xa-da-dat", "name": "Xã đã đạt chuẩn nông thôn mới", "nameEn": "The commune holds the standard", "confidence": "PUBLISHED"}, "tiers": ["ntm"]}""")
public sealed interface Prerequisite {

    Label label();

    /**
     * The unit itself holds one of these tiers, in a set of the same period.
     *
     * @param label How it is called, and how sure we are of it.
     * @param tiers ntm, nang-cao, kieu-mau.
     */
    @Schema(name = "PrerequisiteHolds", examples = """
                    {"kind": "holds", "label": {"code": "xa-da-dat", "name": "Xã đã đạt chuẩn nông thôn mới", "nameEn": "The commune holds the standard", "confidence": "PUBLISHED"}, "tiers": ["ntm"]}""")
    record Holds(Label label, List<Code> tiers) implements Prerequisite {}

    /**
     * So many of the units of these kinds below the unit hold one of these tiers, in sets of the same period.
     *
     * @param label How it is called, and how sure we are of it.
     * @param kinds The kinds of unit that are counted.
     * @param tiers ntm, nang-cao, kieu-mau.
     * @param atLeast The least share, in percent.
     * @param noneIsEnough whether a unit that has none below it passes: a district without townships
     */
    @Schema(name = "PrerequisiteShareHolding", examples = """
                    {"kind": "shareHolding", "label": {"code": "so-xa", "name": "100% số xã đạt chuẩn", "nameEn": "All communes hold the standard", "confidence": "PUBLISHED"}, "kinds": ["commune"], "tiers": ["ntm"], "atLeast": 100, "noneIsEnough": false}""")
    record ShareHolding(Label label, List<Code> kinds, List<Code> tiers, BigDecimal atLeast, boolean noneIsEnough)
            implements Prerequisite {}

    /**
     * The computed verdict on its set says met.
     *
     * @param label How it is called, and how sure we are of it.
     */
    @Schema(name = "PrerequisiteMeetsCriteria", examples = """
                    {"kind": "meetsCriteria", "label": {"code": "dat-tieu-chi", "name": "Đạt các tiêu chí", "nameEn": "The criteria are met", "confidence": "PUBLISHED"}}""")
    record MeetsCriteria(Label label) implements Prerequisite {}

    /**
     * Residents' satisfaction is as high as is asked.
     *
     * @param label How it is called, and how sure we are of it.
     * @param overall percent of all who were asked
     * @param each percent in each commune and content, or null where only the whole is asked
     * @param kinds the units below, each of which must have been asked about each content; none: the unit itself
     */
    @Schema(name = "PrerequisiteSatisfaction", examples = """
                    {"kind": "satisfaction", "label": {"code": "hai-long", "name": "Tỷ lệ hài lòng của người dân", "nameEn": "Satisfaction of the residents", "confidence": "PUBLISHED"}, "overall": 90, "each": null, "kinds": []}""")
    record Satisfaction(
            Label label, BigDecimal overall, @Nullable BigDecimal each, List<Code> kinds) implements Prerequisite {}

    /**
     * "Không có nợ đọng xây dựng cơ bản": declared as an amount of zero, with its document.
     *
     * @param label How it is called, and how sure we are of it.
     */
    @Schema(name = "PrerequisiteNoConstructionDebt", examples = """
                    {"kind": "noConstructionDebt", "label": {"code": "khong-no-dong", "name": "Không có nợ đọng xây dựng cơ bản", "nameEn": "No construction debt", "confidence": "PUBLISHED"}}""")
    record NoConstructionDebt(Label label) implements Prerequisite {}

    /**
     * A condition somebody answers for, with a document: security, a scheme passed by the People's Council.
     *
     * @param label How it is called, and how sure we are of it.
     */
    @Schema(name = "PrerequisiteDeclared", examples = """
                    {"kind": "declared", "label": {"code": "an-ninh", "name": "Bảo đảm an ninh, trật tự", "nameEn": "Security is kept", "confidence": "PUBLISHED"}}""")
    record Declared(Label label) implements Prerequisite {}

    /**
     * A share that is declared in its two parts, with a document.
     *
     * @param label How it is called, and how sure we are of it.
     * @param atLeast The least share, in percent.
     */
    @Schema(name = "PrerequisiteDeclaredShare", examples = """
                    {"kind": "declaredShare", "label": {"code": "ty-le", "name": "Tỷ lệ khai báo", "nameEn": "A declared share", "confidence": "PUBLISHED"}, "atLeast": 70}""")
    record DeclaredShare(Label label, BigDecimal atLeast) implements Prerequisite {}

    /**
     * A figure that is declared, with a document.
     *
     * @param label How it is called, and how sure we are of it.
     * @param atLeast The least that is enough.
     * @param unit What it is counted in.
     */
    @Schema(name = "PrerequisiteDeclaredFigure", examples = """
                    {"kind": "declaredFigure", "label": {"code": "mo-hinh", "name": "Số mô hình", "nameEn": "Number of models", "confidence": "PUBLISHED"}, "atLeast": 1, "unit": "mô hình"}""")
    record DeclaredFigure(Label label, BigDecimal atLeast, String unit) implements Prerequisite {}
}
