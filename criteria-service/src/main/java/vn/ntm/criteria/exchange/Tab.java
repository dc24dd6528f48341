package vn.ntm.criteria.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheets of a set's workbook, with the headings by which their columns are found. */
enum Tab {
    SET("Bộ tiêu chí", "Mục", "Nội dung"),
    CRITERIA("Tiêu chí", "Tiêu chí", "Tên", "Tên tiếng Anh", "Nhóm", "Ghi chú", "Độ tin cậy", "Chưa rõ chỉ tiêu"),
    INDICATORS(
            "Chỉ tiêu",
            "Tiêu chí",
            "Chỉ tiêu",
            "Tên",
            "Tên tiếng Anh",
            "Đơn vị tính",
            "Kiểu giá trị",
            "Ghi chú",
            "Độ tin cậy: câu chữ",
            "Độ tin cậy: mức",
            "Tỷ lệ của loại đơn vị",
            "Tỷ lệ ở cấp"),
    RULES(
            "Mức đạt chuẩn",
            "Chỉ tiêu",
            "Phần",
            "Phép so sánh",
            "Chia theo",
            "Vùng",
            "Nhóm xã",
            "Năm",
            "Mức",
            "Thang xếp loại"),
    EXEMPTIONS("Không áp dụng", "Chỉ tiêu", "Phần", "Khi", "Vùng", "Nhóm xã"),
    SOURCES("Nguồn, ghi chú", "Loại", "Nội dung"),
    GUIDE("Hướng dẫn", "Cột", "Từ", "Nghĩa");

    /** Numbers and days are taken as such; everywhere else they are text. */
    private static final Set<String> OPEN = Set.of("Mức", "Nội dung");

    /** What no blank at either end belongs to. */
    private static final Set<String> CODES = Set.of(
            "Mục",
            "Loại",
            "Tiêu chí",
            "Chỉ tiêu",
            "Phép so sánh",
            "Chia theo",
            "Vùng",
            "Nhóm xã",
            "Năm",
            "Kiểu giá trị",
            "Chưa rõ chỉ tiêu",
            "Tỷ lệ của loại đơn vị",
            "Tỷ lệ ở cấp");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> headings;

    Tab(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    String title() {
        return title;
    }

    List<String> headings() {
        return headings;
    }

    static Optional<Tab> called(String sheet) {
        return Arrays.stream(values())
                .filter(tab -> SheetWords.same(tab.title, CellText.plain(sheet)))
                .findFirst();
    }

    boolean mayBeANumber(String heading) {
        return OPEN.contains(heading);
    }

    boolean isCode(String heading) {
        return CODES.contains(heading);
    }

    boolean mayBeYes(String heading) {
        return heading.equals("Chưa rõ chỉ tiêu");
    }
}
