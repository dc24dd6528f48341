package vn.ntm.reporting.report;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft on the corrected form, and what the correction did to it. Nothing is lost in silence. */
public record CarriedOver(Content content, FormChange change) {

    /**
     * What a newer version of the form asks otherwise than the one that a draft was written on.
     *
     * @param from The version of the form that the draft was written on.
     * @param to The version that it stands on now.
     * @param lost what was filled in and is no longer asked
     * @param added cells that are new
     * @param retyped cells that hold something else now
     */
    public record FormChange(int from, int to, List<Lost> lost, List<Cell> added, List<Retyped> retyped) {}

    /**
     * What was filled in and is no longer asked.
     *
     * @param cell Which cell.
     * @param label How it was called.
     * @param value What was filled in.
     */
    @Schema(name = "LostCell")
    public record Lost(Cell cell, String label, Object value) {}

    /**
     * A cell that holds something else now.
     *
     * @param cell Which cell.
     * @param before What it held, in words.
     * @param after What it holds now, in words.
     * @param value what was filled in, if anything
     * @param kept whether it still fits
     */
    @Schema(name = "RetypedCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Retyped(
            Cell cell,
            String before,
            String after,
            @Nullable Object value,
            boolean kept) {}
}
