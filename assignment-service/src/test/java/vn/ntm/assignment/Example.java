package vn.ntm.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.restassured.response.Response;

import vn.ntm.testkit.JustRead;

/**
 * A folder under {@code examples/}, loaded through the public API as {@code ./ntm load} does, under codes of its own: every
 * {@code <province>} becomes {@code <province>-tron}, so that other tests keep theirs.
 */
public final class Example {

    public static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final Path folder;
    private final String province;

    public Example(String folder, String province) {
        this.folder = Path.of("..", "examples", folder);
        this.province = province;
    }

    public JsonNode file(String name) {
        try {
            var text = Files.readString(folder.resolve(name));
            return JSON.readTree(text.replace(province, own()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String own() {
        return province + "-tron";
    }

    /** Organisations, accounts, and the directive, published. */
    public void load() {
        HaTinh.isRegistered(); // whoever defines a kind first decides that it is new
        var organisations = file("organisations.json");
        organisations.path("kinds").forEach(kind -> put("/organisation-kinds/{code}", kind));
        HaTinh.as(HaTinh.INSTALLATION)
                .urlEncodingEnabled(false)
                .body("{\"organisations\": %s}".formatted(organisations.path("organisations")))
                .post("/organisations:import")
                .then()
                .statusCode(200);
        organisations.path("groups").forEach(group -> put("/organisation-groups/{code}", group));
        file("accounts.json")
                .path("accounts")
                .forEach(account -> good(HaTinh.as(HaTinh.INSTALLATION)
                        .filter(new JustRead())
                        .body("{\"organisation\": %s, \"roles\": %s}"
                                .formatted(account.path("organisation"), account.path("roles")))
                        .put("/accounts/{name}", account.path("name").asText())));
        var directive = file("directive.json");
        var assigner = directive.path("assigner").asText();
        var code = directive.path("directive").path("code").asText();
        good(HaTinh.as(assigner, "assigner")
                .body(directive.path("directive").toString())
                .post("/directives"));
        good(HaTinh.as(assigner, "assigner").filter(new JustRead()).post("/directives/{code}/publish", code));
        if (Files.exists(folder.resolve("funding.json"))) {
            file("funding.json")
                    .path("fundingPlans")
                    .forEach(plan -> good(HaTinh.as(assigner, "assigner")
                            .body(plan.toString())
                            .put("/funding-plans/{code}", plan.path("code").asText())));
        }
    }

    private static void put(String address, JsonNode thing) {
        good(HaTinh.as(HaTinh.INSTALLATION)
                .filter(new JustRead())
                .body(thing.toString())
                .put(address, thing.path("code").asText()));
    }

    private static void good(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    public static JsonNode tree(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that was said is there, as it was said; what was left out may be null or a default. */
    public static void says(JsonNode actual, JsonNode said, String at) {
        if (said.isObject()) {
            said.properties()
                    .forEach(field -> says(actual.path(field.getKey()), field.getValue(), at + "/" + field.getKey()));
        } else if (said.isArray()) {
            assertThat(actual.size()).as(at).isEqualTo(said.size());
            for (int i = 0; i < said.size(); i++) {
                says(actual.path(i), said.path(i), at + "/" + i);
            }
        } else if (said.isNumber()) {
            assertThat(actual.decimalValue()).as(at).isEqualByComparingTo(said.decimalValue());
        } else if (said.isNull()) {
            assertThat(actual.isNull() || actual.isMissingNode()).as(at).isTrue();
        } else {
            assertThat(actual).as(at).isEqualTo(said);
        }
    }
}
