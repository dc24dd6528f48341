package vn.ntm.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitTest {

    @ParameterizedTest(name = "{0}: {1}, 10^{2}")
    @CsvSource(textBlock = """
            đồng,              đồng,        0
            VNĐ,               đồng,        0
            nghìn đồng,        đồng,        3
            1.000 đồng,        đồng,        3
            1000đ,             đồng,        3
            triệu đồng,        đồng,        6
            trđ,               đồng,        6
            tr. đồng,          đồng,        6
            Tỷ  đồng,          đồng,        9
            tỉ đồng,           đồng,        9
            nghìn tỷ đồng,     đồng,        12
            m,                 m,           0
            km đường,          m,           3
            m2 sàn,            m²,          0
            mét vuông,         m²,          0
            nghìn ha,          m²,          7
            km²,               m²,          6
            lít,               m³,          -3
            tạ/ha,             kg/m²,       -2
            Triệu đồng / Người, đồng/người, 6
            bác sĩ/1 vạn dân,  bác sĩ/dân,  -4
            ca/100000 dân,     ca/dân,      -5
            nghìn người,       người,       3
            đồng chí,          đồng chí,    0
            %,                 %,           -2
            ‰,                 %,           -3
            % so với kế hoạch, %,           -2
            tỷ lệ,             tỷ lệ,       0
            """)
    void is_read_for_what_it_measures_and_how_large_it_is(String written, String measures, int power) {
        assertThat(Unit.of(written).measures()).isEqualTo(measures);
        assertThat(Unit.of(written).power()).isEqualTo(power);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "tỷ đồng, triệu đồng, true",
        "m2, ha, true",
        "hộ, nghìn hộ, true",
        "hộ nghèo, hộ, true",
        "ha rừng, ha, true",
        "%, ‰, true",
        "hộ, tỷ đồng, false",
        "km, km2, false",
        "ha, kg, false",
        "%, hộ, false",
        "triệu đồng, triệu đồng/người, false"
    })
    void compares_with_what_measures_the_same_and_things_with_things(String one, String other, boolean compares) {
        assertThat(Unit.of(one).compares(Unit.of(other))).isEqualTo(compares);
        assertThat(Unit.of(other).compares(Unit.of(one))).isEqualTo(compares);
    }
}
