package vn.ntm.criteria;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

import vn.ntm.testkit.MadeUpRequests;
import vn.ntm.testkit.OwnDatabase;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MadeUpRequestsTest extends MadeUpRequests {

    @Override
    protected List<String> callers() {
        return List.of(TestCallers.inEveryRole("vpdp-trung-uong"), TestCallers.inEveryRole("ha-tinh.vpdp"));
    }
}
