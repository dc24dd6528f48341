package vn.ntm.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.http.Answer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTest {

    @Test
    void every_violation_is_told_with_the_place_where_it_is() {
        var answer = new Answer(422, """
                {"title": "Refused", "detail": "Two things are wrong.", "violations": [
                  {"pointer": "/tasks/0/deadline", "message": "lies before the document"},
                  {"pointer": "/recipients", "message": "is empty"}]}""", Optional.empty());

        assertThat(new Problem(answer).readable())
                .containsSubsequence(
                        "422 Refused",
                        "Two things are wrong.",
                        "/tasks/0/deadline: lies before the document",
                        "/recipients: is empty");
    }

    @Test
    void an_answer_that_is_no_problem_is_told_as_it_came() {
        assertThat(new Problem(new Answer(502, "Bad gateway", Optional.empty())).readable())
                .contains("502 Bad gateway");
    }
}
