package vn.ntm.criteria.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What the first sheet says, line by line. */
enum Item {
    CODE("Mã", "/set/code"),
    NAME("Tên", "/set/name"),
    NAME_EN("Tên tiếng Anh", "/set/nameEn"),
    UNIT_KIND("Loại đơn vị", "/set/unitKind"),
    TIER("Cấp", "/set/tier"),
    LEGAL_BASIS("Căn cứ pháp lý", "/set/legalBasis"),
    VALID_FROM("Có hiệu lực từ ngày", "/set/validFrom"),
    VALID_TO("Hết hiệu lực sau ngày", "/set/validTo"),
    PREREQUISITES("Bộ phải đạt trước", "/set/prerequisites"),
    VERSION_FROM("Phiên bản áp dụng từ ngày", "/content/validFrom"),
    VERSION_TO("Phiên bản áp dụng đến ngày", "/content/validTo"),
    STATED_CRITERIA("Số tiêu chí theo văn bản", "/content/stated/criteria"),
    STATED_INDICATORS("Số chỉ tiêu theo văn bản", "/content/stated/indicators"),
    BAND("Khoảng số tiêu chí đạt", "/content/bands");

    static final String LABEL = "Mục";
    static final String CONTENT = "Nội dung";

    private final String label;
    private final String pointer;

    Item(String label, String pointer) {
        this.label = label;
        this.pointer = pointer;
    }

    static Optional<Item> called(String label) {
        return Arrays.stream(values())
                .filter(one -> SheetWords.same(one.label, label))
                .findFirst();
    }

    String label() {
        return label;
    }

    String pointer() {
        return pointer;
    }
}
