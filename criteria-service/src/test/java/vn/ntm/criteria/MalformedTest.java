package vn.ntm.criteria;

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
        return TestCallers.inEveryRole("vpdp-trung-uong");
    }

    @Override
    protected String list() {
        return "/api/v1/evaluations";
    }
}
