package vn.ntm.reporting.report;

import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * The address of one place in a report, the same in every version: {@code bieu-05/1.2/kh-6t} is a cell of a table,
 * {@code figures/so-viec} or {@code figures/so-viec@ha-tinh.huyen-1} a figure, {@code narrative/2} what stands under the
 * second heading, {@code attachments/phu-luc} what is attached under that name.
 */
public sealed interface Cell {

    /** One cell of a table. */
    record OfTable(Code section, Code row, Code column) implements Cell {
        public OfTable {
            if (Part.isNameOf(section.text())) {
                throw new IllegalArgumentException("Not the name of a table: " + section);
            }
        }

        @Override
        public String toString() {
            return "%s/%s/%s".formatted(section, row, column);
        }
    }

    /**
     * One figure.
     *
     * @param organisation the body below the reporter that it speaks of, or null for the reporter as a whole
     */
    record OfFigures(Code indicator, @Nullable Code organisation) implements Cell {
        @Override
        public String toString() {
            return organisation == null ? "figures/" + indicator : "figures/%s@%s".formatted(indicator, organisation);
        }
    }

    /** What stands under one heading, counted from 1. */
    record OfNarrative(int heading) implements Cell {
        public OfNarrative {
            if (heading < 1) {
                throw new IllegalArgumentException("Headings are counted from 1: " + heading);
            }
        }

        @Override
        public String toString() {
            return "narrative/" + heading;
        }
    }

    /** What is attached under one name. */
    record OfAttachments(Code name) implements Cell {
        @Override
        public String toString() {
            return "attachments/" + name;
        }
    }

    /** The same cell, in a report of this body: what it says of itself is said of it as a whole. */
    default Cell toldBy(Code reporter) {
        return this instanceof OfFigures(var indicator, var organisation) && reporter.equals(organisation)
                ? new OfFigures(indicator, null)
                : this;
    }

    /** The cell that a text names, if it names one. */
    static Optional<Cell> read(String text) {
        try {
            return Optional.of(valueOf(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @JsonCreator
    static Cell valueOf(String text) {
        return Part.read(text);
    }

    @JsonValue
    @Override
    String toString();

    /** How an address is read. */
    final class Part {
        private static final Pattern TEXT = Pattern.compile(
                "figures/(?<indicator>[^/@]+)(@(?<organisation>[^/@]+))?|narrative/(?<heading>[1-9]\\d{0,2})"
                        + "|attachments/(?<name>[^/]+)|(?<section>[^/]+)/(?<row>[^/]+)/(?<column>[^/]+)");

        private Part() {}

        private static boolean isNameOf(String section) {
            return section.equals("figures") || section.equals("narrative") || section.equals("attachments");
        }

        private static Cell read(String text) {
            var m = TEXT.matcher(text);
            if (!m.matches()) {
                throw new IllegalArgumentException(
                        "Not a cell: '%s' (<section>/<row>/<column>, figures/<indicator>, figures/<indicator>@<organisation>, narrative/<number> or attachments/<name>)"
                                .formatted(text));
            }
            if (m.group("indicator") != null) {
                var organisation = m.group("organisation");
                return new OfFigures(
                        Code.valueOf(m.group("indicator")), organisation == null ? null : Code.valueOf(organisation));
            }
            if (m.group("heading") != null) {
                return new OfNarrative(Integer.parseInt(m.group("heading")));
            }
            return m.group("name") != null
                    ? new OfAttachments(Code.valueOf(m.group("name")))
                    : new OfTable(
                            Code.valueOf(m.group("section")),
                            Code.valueOf(m.group("row")),
                            Code.valueOf(m.group("column")));
        }
    }
}
