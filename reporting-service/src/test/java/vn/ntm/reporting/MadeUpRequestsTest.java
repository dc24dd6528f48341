package vn.ntm.reporting;

import java.util.List;

import jakarta.inject.Inject;

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

    @Inject
    Province province;

    @Override
    protected List<String> callers() {
        var tinh = province.founded();
        province.regime(tinh, "MONTHLY", "[6]", "2024-01-01T00:00:00Z", "so-1", "so-2", "huyen");
        return List.of(
                TestCallers.inEveryRole(tinh + ".so-1"),
                TestCallers.inEveryRole(tinh + ".nhan"),
                TestCallers.inEveryRole(tinh + ".ubnd"));
    }
}
