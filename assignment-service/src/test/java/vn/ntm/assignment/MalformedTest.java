package vn.ntm.assignment;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

import vn.ntm.testkit.MalformedRequests;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MalformedTest extends MalformedRequests {

    @Override
    protected String caller() {
        return TestCallers.inEveryRole("quan-tri");
    }

    @Override
    protected String list() {
        return "/api/v1/tasks";
    }
}
