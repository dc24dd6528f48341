package vn.ntm.reporting.review;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/** The catalogue of reasons for which a report is returned. */
enum ReturnReason {
    INCOMPLETE("thieu-so-lieu", "Thiếu số liệu hoặc nội dung", "Figures or content are missing"),
    WRONG_FIGURES("sai-so-lieu", "Số liệu sai hoặc không khớp", "Figures are wrong or do not agree"),
    WRONG_PERIOD("sai-ky", "Sai kỳ báo cáo hoặc thời gian chốt số liệu", "Wrong period or closing window"),
    WRONG_FORM("sai-mau", "Không đúng đề cương, biểu mẫu", "Not in the form asked for"),
    UNCLEAR("chua-ro", "Nội dung chưa rõ, cần giải trình", "Unclear; an explanation is needed"),
    OTHER("ly-do-khac", "Lý do khác", "Another reason");

    private final String code;
    private final String vi;
    private final String en;

    ReturnReason(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    Code code() {
        return new Code(code);
    }

    Words words() {
        return new Words(vi, en);
    }
}
