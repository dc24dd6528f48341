package vn.ntm.criteria.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.set.Content.Band;
import vn.ntm.criteria.set.Content.Stated;
import vn.ntm.criteria.set.NewSet;
import vn.ntm.kernel.Code;

/** The first sheet: what the set is called, and what its version says as a whole. */
final class SetSheet {

    private static final Pattern BAND = Pattern.compile("(\\d{1,4})\\s*-\\s*(\\d{1,4})?");

    private final Map<Item, Line> items = new EnumMap<>(Item.class);
    private final List<Band> bands = new ArrayList<>();
    private final Addresses addresses;
    private final Faults faults;

    SetSheet(List<Line> lines, Addresses addresses, Faults faults) {
        this.addresses = addresses;
        this.faults = faults;
        lines.forEach(this::note);
    }

    private void note(Line line) {
        var item = Item.called(line.text(Item.LABEL));
        if (item.isEmpty()) {
            say(line, Item.LABEL, "unknown-item", "Không có mục này.", "There is no such item.");
        } else if (item.get() == Item.BAND) {
            band(line);
        } else if (items.putIfAbsent(item.get(), line) != null) {
            say(line, Item.LABEL, "repeated", "Mục này đã nêu.", "The item is there already.");
        } else {
            addresses.at(item.get().pointer(), line, Item.CONTENT);
        }
    }

    private void band(Line line) {
        addresses.at(Item.BAND.pointer() + "/" + bands.size(), line, Item.CONTENT);
        var found = BAND.matcher(line.text(Item.CONTENT));
        if (found.matches()) {
            var to = found.group(2);
            bands.add(new Band(Integer.parseInt(found.group(1)), to == null ? null : Integer.valueOf(to)));
        } else {
            say(line, Item.CONTENT, "not-a-band", "Cần dạng 15-18 hoặc 19-.", "It takes 15-18 or 19-.");
        }
    }

    @SuppressWarnings("NullAway") // what is missing is told by validation, with its cell
    NewSet set() {
        return new NewSet(
                read(Item.CODE, SetSheet::code),
                read(Item.NAME, Optional::of),
                read(Item.NAME_EN, Optional::of),
                read(Item.UNIT_KIND, SetSheet::code),
                read(Item.TIER, SetSheet::code),
                read(Item.LEGAL_BASIS, Optional::of),
                day(Item.VALID_FROM),
                day(Item.VALID_TO),
                prerequisites());
    }

    private List<Code> prerequisites() {
        var line = items.get(Item.PREREQUISITES);
        var codes = new ArrayList<Code>();
        if (line != null && line.value(Item.CONTENT) != null) {
            for (var one : line.text(Item.CONTENT).split(",", -1)) {
                code(one.strip())
                        .ifPresentOrElse(
                                codes::add,
                                () -> say(line, Item.CONTENT, "unreadable", "Không phải mã.", "Not a code."));
            }
        }
        return codes;
    }

    @Nullable
    Stated stated() {
        var criteria = count(Item.STATED_CRITERIA);
        var indicators = count(Item.STATED_INDICATORS);
        return criteria == null && indicators == null ? null : new Stated(criteria, indicators);
    }

    List<Band> bands() {
        return bands;
    }

    @Nullable
    LocalDate day(Item item) {
        var line = items.get(item);
        return line == null ? null : line.day(Item.CONTENT, faults);
    }

    private @Nullable Integer count(Item item) {
        var line = items.get(item);
        return line == null ? null : line.count(Item.CONTENT, faults);
    }

    private <T> @Nullable T read(Item item, Function<String, Optional<T>> reader) {
        var line = items.get(item);
        return line == null ? null : line.read(Item.CONTENT, reader, faults);
    }

    static Optional<Code> code(String text) {
        try {
            return Optional.of(Code.valueOf(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void say(Line line, String heading, String code, String vi, String en) {
        faults.say(line.address(heading), code, line.text(heading), vi, en);
    }
}
