package vn.ntm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvalidBodyTest {

    @Test
    void every_violation_points_at_its_place_a_list_element_too() {
        var found = violations(
                new Letter(null, List.of("Sơn Bình", ""), List.of(new Line("TàMung", 3), new Line("dài quá", 101))));

        assertThat(found)
                .extracting(Violation::pointer)
                .containsExactly("/aliases/1", "/lines/1/count", "/lines/1/name", "/title");
    }

    @Test
    void each_is_said_in_both_languages() {
        var found = violations(new Letter("Công văn", List.of(), List.of(new Line("Pha Mu", 101))));

        assertThat(found)
                .extracting(Violation::message)
                .containsExactly(Words.of("Phải từ 100 trở xuống.", "It must be at most 100."));
    }

    private static List<Violation> violations(Letter letter) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var broken = factory.getValidator()
                    .forExecutables()
                    .validateParameters(
                            new Desk(), Desk.class.getDeclaredMethod("send", Letter.class), new Object[] {letter});
            return StandardProblems.invalid(new ConstraintViolationException(broken))
                    .violations();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Desk {
        @SuppressWarnings("unused") // the validator reads its parameter
        void send(@Valid @NotNull Letter letter) {}
    }

    private record Letter(@NotBlank @Nullable String title, List<@NotBlank String> aliases, List<@Valid Line> lines) {}

    private record Line(
            @Size(max = 6) String name, @Max(100) int count) {}
}
