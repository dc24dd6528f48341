package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.jspecify.annotations.Nullable;

import vn.ntm.contract.PublishedAnswers;

/**
 * In every test of a service: whatever it answers is held against its OpenAPI document, and a test that was answered otherwise
 * fails. So the document is as true as what is really answered, by whatever tests the answering.
 */
public class AnsweredOtherwise implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback, Filter {

    private static final LinkedBlockingQueue<String> CONTRADICTIONS = new LinkedBlockingQueue<>();
    private static final AnsweredOtherwise FILTER = new AnsweredOtherwise();

    private static @Nullable PublishedAnswers published;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (!RestAssured.filters().contains(FILTER)) {
            RestAssured.filters(FILTER);
        }
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        List<String> found = new ArrayList<>();
        CONTRADICTIONS.drainTo(found);
        assertThat(found.stream().distinct())
                .as("answered otherwise than docs/api says")
                .isEmpty();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        // A stream has no end that could be waited for.
        if (path.startsWith("/api/v1/") && !String.valueOf(answer.contentType()).startsWith("text/event-stream")) {
            CONTRADICTIONS.addAll(published()
                    .contradictions(
                            request.getMethod(),
                            path,
                            new PublishedAnswers.Answer(
                                    answer.statusCode(),
                                    answer::getHeader,
                                    answer.contentType(),
                                    String.valueOf(answer.contentType()).contains("json") ? answer.asString() : "")));
        }
        return answer;
    }

    private static synchronized PublishedAnswers published() {
        if (published == null) {
            published = new PublishedAnswers(Operations.document());
        }
        return published;
    }
}
