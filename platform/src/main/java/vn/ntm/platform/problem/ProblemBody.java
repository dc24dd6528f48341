package vn.ntm.platform.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** {@code application/problem+json} as it goes over the wire. */
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<WrittenViolation> violations,
        List<WrittenRemedy> remedies) {

    static ProblemBody of(Problem problem, Language language, String instance) {
        return new ProblemBody(
                "/problems/" + problem.code(),
                Shown.sentence(problem.title().in(language)),
                problem.status(),
                Shown.sentence(problem.detail().in(language)),
                instance,
                problem.code(),
                Shown.some(problem.violations()).stream()
                        .map(v -> new WrittenViolation(
                                v.pointer(),
                                v.code(),
                                v.value(),
                                Shown.sentence(v.message().in(language))))
                        .toList(),
                problem.remedies().stream()
                        .map(r -> new WrittenRemedy(Shown.sentence(r.action().in(language)), r.role(), r.link()))
                        .toList());
    }

    record WrittenViolation(
            String pointer,
            String code,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object value,

            String message) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WrittenRemedy(
            String action, @Nullable String role, @Nullable String link) {}
}
