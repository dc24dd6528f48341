package vn.ntm.reporting.form.layout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms.Total;

/**
 * What a cell holds.
 *
 * @param type The type of its value.
 * @param scale how many decimals at most; null for the usual of the type
 * @param unit null for the usual of the type
 * @param total how figures of many reporters become one
 * @param carry how figures of shorter periods become one
 */
@Schema(name = "CellKind")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Kind(
        @NotNull CellType type,
        @Nullable @Min(0) @Max(6) Integer scale,
        @Nullable @Size(max = 100) String unit,
        @Nullable Total total,
        @Nullable Carry carry) {

    public int decimals() {
        return scale == null ? type.usualScale() : scale;
    }

    /** Empty where none is named and the type has none. */
    public String unitOr(@Nullable String usual) {
        if (unit != null) {
            return unit;
        }
        if (type.usualUnit() != null) {
            return type.usualUnit();
        }
        return usual == null ? "" : usual;
    }

    public Total totalOrSum() {
        return total == null ? type == CellType.PERCENT ? Total.RATIO : Total.SUM : total;
    }

    public Carry carryOrNone() {
        return carry == null ? Carry.NONE : carry;
    }
}
