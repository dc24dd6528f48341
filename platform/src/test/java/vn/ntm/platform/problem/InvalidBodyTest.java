package vn.ntm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void of_a_parameter_of_the_address_its_name_is_told() {
        var problem = problem("look", new Object[] {null, 101});

        assertThat(problem.code()).isEqualTo("malformed-parameter");
        assertThat(problem.violations()).extracting(Violation::pointer).containsExactly("limit", "period");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void what_must_be_more_than_nothing_is_not_at_least_nothing(String amount) {
        assertThat(new Amount(new BigDecimal(amount)).broken())
                .isEqualTo(Words.of("Phải lớn hơn 0.", "It must be more than 0."));
    }

    private record Amount(
            @DecimalMin(value = "0", inclusive = false) BigDecimal value) {
        Words broken() {
            try (var factory = Validation.buildDefaultValidatorFactory()) {
                return ConstraintWords.of(
                        factory.getValidator().validate(this).iterator().next());
            }
        }
    }

    private static List<Violation> violations(Letter letter) {
        return problem("send", new Object[] {letter}).violations();
    }

    private static Problem problem(String method, @Nullable Object[] given) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var broken = factory.getValidator()
                    .forExecutables()
                    .validateParameters(
                            new Desk(),
                            Arrays.stream(Desk.class.getDeclaredMethods())
                                    .filter(one -> one.getName().equals(method))
                                    .findFirst()
                                    .orElseThrow(),
                            given);
            return StandardProblems.invalid(new ConstraintViolationException(broken));
        }
    }

    private static final class Desk {
        @SuppressWarnings("unused") // the validator reads its parameter
        void send(@Valid @NotNull Letter letter) {}

        @SuppressWarnings("unused")
        void look(@RestQuery @NotNull String period, @RestQuery @Max(100) int limit) {}
    }

    private record Letter(@NotBlank @Nullable String title, List<@NotBlank String> aliases, List<@Valid Line> lines) {}

    private record Line(
            @Size(max = 6) String name, @Max(100) int count) {}
}
