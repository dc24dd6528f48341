package vn.ntm.testkit;

import java.util.List;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For a test that leaves so much behind, or must find so little, that it cannot share the database of the others. */
public class OwnDatabase implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(IdentityProvider.class), new TestResourceEntry(Postgres.class));
    }
}
