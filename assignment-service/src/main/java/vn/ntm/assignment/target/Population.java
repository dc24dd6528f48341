package vn.ntm.assignment.target;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Who counts: 11/53 is of the recognised communes, not of all 85. The field who says how they are told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Population.OfKind.class, name = "KIND"),
    @JsonSubTypes.Type(value = Population.RecognisedAt.class, name = "RECOGNISED"),
    @JsonSubTypes.Type(value = Population.NotRecognisedAt.class, name = "NOT_RECOGNISED"),
    @JsonSubTypes.Type(value = Population.Listed.class, name = "LISTED")
})
@Schema(
        name = "Population",
        oneOf = {
            Population.OfKind.class,
            Population.RecognisedAt.class,
            Population.NotRecognisedAt.class,
            Population.Listed.class
        },
        examples = """
                {"who": "KIND", "kind": "commune", "under": "lai-chau"}""")
public sealed interface Population {

    /**
     * On which day; null: those who stand there on the first day of the target's year, so that a later merger changes nothing.
     * Of "those recognised" it is then the last day of its period or year (11 of the 53 that the plan recognises), of "those
     * not yet recognised" the first.
     */
    @Nullable
    LocalDate at();

    /**
     * Every unit of a kind below a body.
     *
     * @param kind Of which kind, a code of GET /organisation-kinds.
     * @param under Below which body, at any depth.
     * @param at As the structure was on that day; left out, on the first day of the target's year, so that a later merger
     *     changes nothing.
     */
    @Schema(name = "PopulationOfKind", examples = """
                    {"who": "KIND", "kind": "commune", "under": "lai-chau"}""")
    record OfKind(
            @NotNull Code kind,
            @NotNull Code under,
            @Nullable LocalDate at) implements Population {}

    /**
     * Those of a kind below a body that hold a tier.
     *
     * @param tier Which tier, "standard".
     * @param kind Of which kind, a code of GET /organisation-kinds.
     * @param under Below which body, at any depth.
     * @param at On which day they stand there and hold it; left out, they stand there on the first day of the target's year
     *     and hold it on the last day of its period or year.
     */
    @Schema(name = "PopulationRecognised", examples = """
                    {"who": "RECOGNISED", "tier": "standard", "kind": "commune", "under": "lai-chau"}""")
    record RecognisedAt(
            @NotNull Code tier,
            @NotNull Code kind,
            @NotNull Code under,
            @Nullable LocalDate at) implements Population {}

    /**
     * "Xã chưa hoàn thành": those of a kind below a body that do not hold a tier.
     *
     * @param tier Which tier, "standard".
     * @param kind Of which kind, a code of GET /organisation-kinds.
     * @param under Below which body, at any depth.
     * @param at On which day they stand there; left out, on the first day of the target's year. Whether they hold the tier
     *     is looked at on the first day of the year.
     */
    @Schema(name = "PopulationNotRecognised", examples = """
                    {"who": "NOT_RECOGNISED", "tier": "standard", "kind": "commune", "under": "lai-chau"}""")
    record NotRecognisedAt(
            @NotNull Code tier,
            @NotNull Code kind,
            @NotNull Code under,
            @Nullable LocalDate at) implements Population {}

    /**
     * Those that are named.
     *
     * @param units By code, or by a name that means one body only; each once.
     * @param at On which day they are looked for; left out, on the first day of the target's year.
     */
    @Schema(name = "PopulationListed", examples = """
                    {"who": "LISTED", "units": ["lai-chau.x-01", "lai-chau.x-02"]}""")
    record Listed(
            @NotNull @Size(min = 1, max = 5_000) List<@NotBlank @Size(max = 300) String> units,
            @Nullable LocalDate at) implements Population {}
}
