package vn.ntm.criteria.rule;

import java.math.BigDecimal;

/** What a threshold comes to in one setting. */
public sealed interface Limit {

    record At(BigDecimal value) implements Limit {}

    record Open(Why why) implements Limit {}

    enum Why {
        LEFT_TO_THE_PROVINCE("chưa có mức do UBND cấp tỉnh quy định", "the province has not set its value yet"),
        NOT_ESTABLISHED("chưa xác lập được mức đạt chuẩn", "the threshold is not established"),
        REGION_UNKNOWN("chưa biết xã thuộc vùng nào", "the region of the unit is not known"),
        GROUP_UNKNOWN("chưa biết xã thuộc nhóm nào", "the commune group of the unit is not known"),
        NOT_THAT_YEAR("chưa có mức cho năm này", "there is no value for this year");

        private final String vi;
        private final String en;

        Why(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        Sentence words() {
            return new Sentence(vi, en);
        }
    }
}
