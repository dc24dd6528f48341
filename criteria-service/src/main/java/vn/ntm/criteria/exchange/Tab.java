package vn.ntm.criteria.exchange;

import java.util.List;

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
}
