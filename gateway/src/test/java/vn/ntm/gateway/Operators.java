package vn.ntm.gateway;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;

/** Who asks on the port that is not for callers. */
public final class Operators {

    private Operators() {}

    public static Response get(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class);
        return RestAssured.get("http://localhost:" + port + path);
    }
}
