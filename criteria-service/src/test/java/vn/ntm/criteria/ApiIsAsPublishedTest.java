package vn.ntm.criteria;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.PublishedApi;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiIsAsPublishedTest {

    @Test
    void the_document_is_the_committed_one() {
        PublishedApi.isAsCommitted("criteria-service");
    }
}
