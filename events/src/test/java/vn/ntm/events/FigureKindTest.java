package vn.ntm.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FigureKindTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            người,               COUNT
            xã,                  COUNT
            công trình,          COUNT
            hợp đồng,            COUNT
            đồng chí,            COUNT
            điểm trường,         COUNT
            triệu,               AMOUNT
            nghìn người,         AMOUNT
            Nghìn lượt khách,    AMOUNT
            triệu lượt,          AMOUNT
            trăm hộ,             AMOUNT
            1.000 con,           AMOUNT
            1000đ,               AMOUNT
            đ,                   AMOUNT
            triệu đ,             AMOUNT
            tr.đ,                AMOUNT
            trđ,                 AMOUNT
            tr. đồng,            AMOUNT
            nghìn tỷ đồng,       AMOUNT
            km,                  AMOUNT
            km đường,            AMOUNT
            ha rừng,             AMOUNT
            m2 sàn,              AMOUNT
            m³ nước,             AMOUNT
            mét vuông,           AMOUNT
            tấn thóc,            AMOUNT
            ngày công,           AMOUNT
            %,                   RATE
            tỷ lệ,               RATE
            tạ/ha,               RATE
            triệu đồng/người,    RATE
            """)
    void is_what_an_author_means_by_the_unit(String unit, FigureKind kind) {
        assertThat(FigureKind.usual(unit)).isEqualTo(kind);
    }
}
