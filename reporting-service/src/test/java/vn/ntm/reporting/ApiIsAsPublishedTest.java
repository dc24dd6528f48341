package vn.ntm.reporting;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.PublishedApi;
import vn.ntm.testkit.WholeDocument;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiIsAsPublishedTest {

    @Test
    void the_document_is_the_committed_one() {
        PublishedApi.isAsCommitted("reporting-service");
    }

    @Test
    void the_document_leaves_nothing_unsaid() {
        WholeDocument.leavesNothingUnsaid();
    }
}
