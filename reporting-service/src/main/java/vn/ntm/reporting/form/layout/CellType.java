package vn.ntm.reporting.form.layout;

import org.jspecify.annotations.Nullable;

/** What may stand in a cell. */
public enum CellType {
    INTEGER(0, null),
    DECIMAL(2, null),
    /** In million VND, unless the unit says otherwise. */
    MONEY(3, "triệu đồng"),
    PERCENT(2, "%"),
    TEXT(0, null),
    DATE(0, null),
    YES_NO(0, null);

    private final int usualScale;
    private final @Nullable String usualUnit;

    CellType(int usualScale, @Nullable String usualUnit) {
        this.usualScale = usualScale;
        this.usualUnit = usualUnit;
    }

    public boolean isNumber() {
        return switch (this) {
            case INTEGER, DECIMAL, MONEY, PERCENT -> true;
            case TEXT, DATE, YES_NO -> false;
        };
    }

    int usualScale() {
        return usualScale;
    }

    @Nullable
    String usualUnit() {
        return usualUnit;
    }
}
