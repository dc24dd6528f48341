package vn.ntm.assignment;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

import vn.ntm.testkit.MadeUpRequests;
import vn.ntm.testkit.OwnDatabase;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MadeUpRequestsTest extends MadeUpRequests {

    private static boolean loaded;

    @BeforeEach
    void the_example_is_there() {
        if (!loaded) {
            new Example("ha-tinh-2024", "ha-tinh").load();
            loaded = true;
        }
    }

    @Override
    protected List<String> callers() {
        return List.of(
                TestCallers.inEveryRole("ha-tinh-tron.ubnd-tinh"),
                TestCallers.inEveryRole("ha-tinh-tron.so-03"),
                TestCallers.inEveryRole("quan-tri"));
    }
}
