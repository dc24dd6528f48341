package vn.ntm.reporting.report;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A draft on the corrected form, and what the correction did to it. Nothing is lost in silence. */
public record CarriedOver(Content content, FormChange change) {

    /**
     * @param lost what was filled in and is no longer asked
     * @param added cells that are new
     * @param retyped cells that hold something else now
     */
    public record FormChange(int from, int to, List<Lost> lost, List<Cell> added, List<Retyped> retyped) {}

    public record Lost(Cell cell, String label, Object value) {}

    /**
     * @param value what was filled in, if anything
     * @param kept whether it still fits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Retyped(
            Cell cell,
            String before,
            String after,
            @Nullable Object value,
            boolean kept) {}
}
