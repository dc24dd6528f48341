package vn.ntm.kernel.workday;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of one year on which offices are closed or work otherwise, as it was announced.
 *
 * @param verified a person has compared it with the announcement
 * @param source the announcement, or what it was guessed from
 * @param swaps by the year of the closed day
 */
public record HolidayYear(int year, boolean verified, String source, List<Holiday> holidays, List<SwappedDay> swaps) {

    public HolidayYear {
        holidays = List.copyOf(holidays);
        swaps = List.copyOf(swaps);
        var seen = new HashSet<LocalDate>();
        Stream.concat(
                        holidays.stream().map(Holiday::day),
                        swaps.stream().flatMap(swap -> Stream.of(swap.closed(), swap.worked())))
                .filter(day -> !seen.add(day))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("%s stands there twice".formatted(twice));
                });
        Stream.concat(holidays.stream().map(Holiday::day), swaps.stream().map(SwappedDay::closed))
                .filter(day -> day.getYear() != year)
                .findFirst()
                .ifPresent(stranger -> {
                    throw new IllegalArgumentException("%s is not in %d".formatted(stranger, year));
                });
    }

    /** The days on which offices are closed for a reason other than the weekend, in order. */
    public List<Holiday> closedDays() {
        return Stream.concat(holidays.stream(), swaps.stream().map(SwappedDay::holiday))
                .sorted(java.util.Comparator.comparing(Holiday::day))
                .toList();
    }

    /** The weekend days on which offices work, in order. */
    public List<LocalDate> workedDays() {
        return swaps.stream().map(SwappedDay::worked).sorted().toList();
    }
}
