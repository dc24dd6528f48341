package vn.ntm.criteria.set;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one version; what is exported and imported.
 *
 * @param validFrom since when this version applies; null for since the set does
 * @param validTo its last day; null for until the next version, or the end of the set
 * @param stated how many criteria and indicators the decision says it has
 * @param criteria In the order of the decision; 200 at most.
 * @param bands by which a plan counts units: "từ 15 đến 18 tiêu chí"
 * @param notes Notes under the table of the decision.
 * @param sources Where the content was taken from.
 */
@Schema(name = "SetContent")
public record Content(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Stated stated,
        @Valid @Size(max = 200) List<Criterion> criteria,
        @Size(max = 20) List<Band> bands,
        @Size(max = 50) List<@Size(max = 10_000) String> notes,
        @Size(max = 50) List<@Size(max = 10_000) String> sources) {

    public Content {
        stated = stated == null || (stated.criteria() == null && stated.indicators() == null) ? null : stated;
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        bands = bands == null ? List.of() : List.copyOf(bands);
        notes = notes == null ? List.of() : List.copyOf(notes);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /**
     * How many the decision says there are; the lists may hold fewer.
     *
     * @param criteria Criteria; null where it does not say.
     * @param indicators Indicators; null where it does not say.
     */
    @Schema(name = "StatedCounts")
    public record Stated(
            @Nullable Integer criteria, @Nullable Integer indicators) {}

    /**
     * A stretch of counts by which a plan sorts units.
     *
     * @param from The fewest criteria of the band.
     * @param to The most; null for no upper end.
     */
    @Schema(name = "SetBand")
    public record Band(int from, @Nullable Integer to) {}

    Stream<Indicator> indicators() {
        return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
    }

    /** What the decision says, or else what is listed. */
    Stated counts() {
        int listed = (int) indicators().count();
        return new Stated(
                stated == null || stated.criteria() == null ? criteria.size() : stated.criteria(),
                stated == null || stated.indicators() == null ? Integer.valueOf(listed) : stated.indicators());
    }
}
