package vn.ntm.local.load;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import vn.ntm.local.http.Answer;

/** A refusal, as a person reads it. */
record Problem(Answer answer) {

    String readable() {
        var problem = answer.json();
        if (!problem.has("title")) {
            return "  %d %s".formatted(answer.status(), answer.body());
        }
        var violations = StreamSupport.stream(problem.path("violations").spliterator(), false)
                .map(one -> "%n    %s: %s"
                        .formatted(
                                one.path("pointer").asText(),
                                one.path("message").asText()))
                .collect(Collectors.joining());
        return "  %d %s%n  %s%s"
                .formatted(
                        answer.status(),
                        problem.path("title").asText(),
                        problem.path("detail").asText(),
                        violations);
    }
}
