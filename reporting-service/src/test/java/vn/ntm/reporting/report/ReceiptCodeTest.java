package vn.ntm.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReceiptCodeTest {

    @Test
    void has_sixteen_signs_that_cannot_be_mixed_up_and_never_twice_the_same() {
        var codes = Stream.generate(ReceiptCode::random).limit(1000).toList();

        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> assertThat(code.text())
                .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K10-9XZT-M4WD-0HJC", "7klo9xztm4wdohjc", " 7KI0 9XZT M4WD 0HJC "})
    void is_the_same_however_it_is_typed_from_paper(String typed) {
        assertThat(ReceiptCode.valueOf(typed)).isEqualTo(new ReceiptCode("7K10-9XZT-M4WD-0HJC"));
    }
}
