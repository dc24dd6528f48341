package vn.ntm.assignment.target;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** Who counts: 11/53 is of the recognised communes, not of all 85. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "who")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Population.OfKind.class, name = "KIND"),
    @JsonSubTypes.Type(value = Population.RecognisedAt.class, name = "RECOGNISED"),
    @JsonSubTypes.Type(value = Population.NotRecognisedAt.class, name = "NOT_RECOGNISED"),
    @JsonSubTypes.Type(value = Population.Listed.class, name = "LISTED")
})
public sealed interface Population {

    /**
     * On which day; null: those who stand there on the first day of the target's year, so that a later merger changes nothing.
     * Of "those recognised" it is then the last day of its period or year (11 of the 53 that the plan recognises), of "those
     * not yet recognised" the first.
     */
    @Nullable
    LocalDate at();

    /** Every unit of this kind below that body. */
    record OfKind(
            @NotNull Code kind,
            @NotNull Code under,
            @Nullable LocalDate at) implements Population {}

    /** Those of them that hold the tier on that day; unless it is named, by the end of the target's period or year. */
    record RecognisedAt(
            @NotNull Code tier,
            @NotNull Code kind,
            @NotNull Code under,
            @Nullable LocalDate at) implements Population {}

    /** "Xã chưa hoàn thành": those of them that do not; unless a day is named, at the beginning of the target's year. */
    record NotRecognisedAt(
            @NotNull Code tier,
            @NotNull Code kind,
            @NotNull Code under,
            @Nullable LocalDate at) implements Population {}

    record Listed(
            @NotNull @Size(min = 1, max = 5_000) List<@NotBlank @Size(max = 300) String> units,
            @Nullable LocalDate at) implements Population {}
}
