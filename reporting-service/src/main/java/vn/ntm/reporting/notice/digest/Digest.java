package vn.ntm.reporting.notice.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.paper.PeriodName;
import vn.ntm.kernel.paper.ReportTitle;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.notice.digest.Owed.Kind;
import vn.ntm.reporting.notice.mail.Letter;

/** What a body owes on a day: overdue, returned, due soon, open; what is due at one time stands together. */
record Digest(LocalDate day, List<Owed> owed) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    Letter letter(boolean english) {
        var blocks = new ArrayList<Block>();
        for (var kind : Kind.values()) {
            blocks.addAll(blocks(kind, english));
        }
        return new Letter(
                in(english, subject()),
                blocks.stream().map(Block::plain).collect(Collectors.joining("\n")),
                Letter.page(english, blocks.stream().map(Block::html).collect(Collectors.joining())));
    }

    private Words subject() {
        return Words.of(
                "Báo cáo ngày %s: %s quá hạn, %s bị trả lại, %s sắp đến hạn, %s đang mở",
                "Reports on %s: %s overdue, %s returned, %s due soon, %s open",
                day.format(DATE),
                count(Kind.OVERDUE),
                count(Kind.RETURNED),
                count(Kind.DUE_SOON),
                count(Kind.OPEN));
    }

    private long count(Kind kind) {
        return owed.stream().filter(one -> one.kind() == kind).count();
    }

    /** One block for each deadline. */
    private List<Block> blocks(Kind kind, boolean english) {
        return owed.stream()
                .filter(one -> one.kind() == kind)
                .collect(Collectors.groupingBy(Owed::until, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(together -> new Block(
                        in(
                                english,
                                title(
                                        kind,
                                        together.getKey(),
                                        together.getValue().size())),
                        together.getValue().stream()
                                .map(one -> line(one, english))
                                .toList()))
                .toList();
    }

    private static Words title(Kind kind, Deadline until, int together) {
        var said = said(kind);
        var title =
                new Words(said.vi().formatted(until.inVietnamese()), said.en().formatted(until.inEnglish()));
        return together == 1
                ? title
                : new Words(
                        "%s (%d báo cáo cùng hạn)".formatted(title.vi(), together),
                        "%s (%d reports due together)".formatted(title.en(), together));
    }

    private static Words said(Kind kind) {
        return switch (kind) {
            case OVERDUE -> new Words("QUÁ HẠN, hạn cuối %s", "OVERDUE, was due by %s");
            case RETURNED -> new Words("BỊ TRẢ LẠI, sửa đến %s", "RETURNED, to be corrected by %s");
            case DUE_SOON -> new Words("SẮP ĐẾN HẠN, %s", "DUE SOON, by %s");
            case OPEN -> new Words("ĐANG MỞ, hạn %s", "OPEN, due by %s");
        };
    }

    private static String line(Owed one, boolean english) {
        var line = called(one, english);
        return one.remark() == null ? line : line + ": " + one.remark();
    }

    /** By name: codes are for programs. */
    private static String called(Owed one, boolean english) {
        var period = Period.valueOf(one.period());
        return english
                ? ReportTitle.filled(one.name(), period)
                        + (period instanceof CalendarPeriod ? ", " + PeriodName.english(period) : "")
                        + (one.estimate() ? ", an estimate" : "")
                : "Báo cáo"
                        + ReportTitle.inSentence(one.name(), period, one.estimate())
                                .substring("báo cáo".length());
    }

    private static String in(boolean english, Words words) {
        return english ? words.en() : words.vi();
    }

    private record Block(String title, List<String> lines) {

        String plain() {
            return title + "\n"
                    + lines.stream().map(line -> "  - " + line + "\n").collect(Collectors.joining());
        }

        String html() {
            return "<h3>%s</h3><ul>%s</ul>"
                    .formatted(
                            Letter.escaped(title),
                            lines.stream()
                                    .map(line -> "<li>" + Letter.escaped(line) + "</li>")
                                    .collect(Collectors.joining()));
        }
    }
}
