package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
public sealed interface Prerequisite {

    Label label();

    /** The unit itself holds one of these tiers, in a set of the same period. */
    record Holds(Label label, List<Code> tiers) implements Prerequisite {}

    /**
     * So many of the units of these kinds below the unit hold one of these tiers, in sets of the same period.
     *
     * @param noneIsEnough whether a unit that has none below it passes: a district without townships
     */
    record ShareHolding(Label label, List<Code> kinds, List<Code> tiers, BigDecimal atLeast, boolean noneIsEnough)
            implements Prerequisite {}

    /** The computed verdict on its set says met. */
    record MeetsCriteria(Label label) implements Prerequisite {}

    /**
     * @param overall percent of all who were asked
     * @param each percent in each commune and content, or null where only the whole is asked
     * @param kinds the units below, each of which must have been asked about each content; none: the unit itself
     */
    record Satisfaction(
            Label label, BigDecimal overall, @Nullable BigDecimal each, List<Code> kinds) implements Prerequisite {}

    /** "Không có nợ đọng xây dựng cơ bản": declared as an amount of zero, with its document. */
    record NoConstructionDebt(Label label) implements Prerequisite {}

    /** A condition somebody answers for, with a document: security, a scheme passed by the People's Council. */
    record Declared(Label label) implements Prerequisite {}

    /** A share that is declared in its two parts, with a document. */
    record DeclaredShare(Label label, BigDecimal atLeast) implements Prerequisite {}

    /** A figure that is declared, with a document. */
    record DeclaredFigure(Label label, BigDecimal atLeast, String unit) implements Prerequisite {}
}
