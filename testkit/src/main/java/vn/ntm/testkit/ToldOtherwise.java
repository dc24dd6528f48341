package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** What was told otherwise than published. Events travel behind the tests, so it may be the next test that fails by one. */
public class ToldOtherwise implements QuarkusTestAfterEachCallback, QuarkusTestAfterAllCallback {

    private static final LinkedBlockingQueue<String> CONTRADICTIONS = new LinkedBlockingQueue<>();

    static void note(Collection<String> contradictions) {
        CONTRADICTIONS.addAll(contradictions);
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        nothing();
    }

    @Override
    public void afterAll(QuarkusTestContext context) {
        nothing();
    }

    private static void nothing() {
        assertThat(taken())
                .as("told otherwise than gateway/src/main/resources/asyncapi.yaml")
                .isEmpty();
    }

    /** What was noted since somebody took it last; it fails no test any more. */
    public static List<String> taken() {
        List<String> found = new ArrayList<>();
        CONTRADICTIONS.drainTo(found);
        return found;
    }
}
