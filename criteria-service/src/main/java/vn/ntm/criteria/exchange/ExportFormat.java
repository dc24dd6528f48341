package vn.ntm.criteria.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.Refusal.UnknownFormat;
import vn.ntm.platform.problem.Refused;

enum ExportFormat {
    JSON,
    WORKBOOK;

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What the address names, or else the first that the caller accepts. */
    static ExportFormat of(@Nullable String named, List<String> acceptable) {
        if (named != null) {
            return switch (named) {
                case "json" -> JSON;
                case "xlsx" -> WORKBOOK;
                default -> throw new Refused(new UnknownFormat(named));
            };
        }
        return acceptable.stream()
                        .filter(type -> type.startsWith(XLSX)
                                || type.startsWith("application/json")
                                || type.startsWith("*/*")
                                || type.startsWith("application/*"))
                        .findFirst()
                        .filter(type -> type.startsWith(XLSX))
                        .isPresent()
                ? WORKBOOK
                : JSON;
    }
}
