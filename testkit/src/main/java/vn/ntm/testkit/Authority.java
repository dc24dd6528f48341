package vn.ntm.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

import vn.ntm.contract.Operation;

/** Who may do what, as {@code docs/authority.md} has it, held against the service under test. */
public final class Authority {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANYONE = "anyone";
    private static final String SIGNED_IN = "everyone signed in";
    private static final List<String> ROLES =
            List.of("admin", "assigner", "criteria-manager", "integration", "reporter", "reviewer", "viewer");

    private final List<Row> rows;

    private Authority(List<Row> rows) {
        this.rows = rows;
    }

    /** Where a body stands to whom a thing belongs, seen from the caller's: the columns of the table. */
    public enum Standing {
        OWN,
        BELOW,
        ABOVE,
        ELSEWHERE
    }

    /** One body with an account, and what belongs to it, by the names that {@link Calls} use. */
    public record Belongings(String account, Map<String, String> things) {}

    /** @param verdicts empty if the operation asks for no body */
    private record Row(String who, Map<Standing, String> verdicts, List<String> operations) {

        static Row of(String line) {
            var cells = line.split(" *\\| *", -1);
            var verdicts = new EnumMap<Standing, String>(Standing.class);
            int column = 4;
            for (var standing : Standing.values()) {
                var verdict = cells[column++];
                if (!verdict.equals("-")) {
                    verdicts.put(standing, verdict);
                }
            }
            return new Row(
                    cells[1],
                    verdicts,
                    Arrays.stream(cells[8].split(" · ", -1))
                            .map(operation -> operation.replace("`", ""))
                            .toList());
        }

        boolean allows(String role) {
            return Set.of(ANYONE, SIGNED_IN).contains(who)
                    || List.of(who.split(", ", -1)).contains(role);
        }

        String verdict(Standing standing) {
            return Objects.requireNonNull(verdicts.get(standing), "a row says it of all four, or of none");
        }

        List<String> roles() {
            return ROLES.stream().filter(this::allows).toList();
        }
    }

    public static Authority of(String service) {
        try {
            var document = Files.readString(Path.of("../docs/authority.md"));
            var section = document.split("## " + service + "\n", 2)[1].split("\n## ", 2)[0];
            return new Authority(section.lines()
                    .filter(line -> line.startsWith("| ") && line.contains("`"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation stands in one row, and every row that tells bodies apart has a call for each of its operations. */
    public void isComplete(Calls calls) {
        assertThat(rows.stream().flatMap(row -> row.operations().stream()).toList())
                .as("operations in docs/authority.md")
                .containsExactlyInAnyOrderElementsOf(
                        Operations.all().stream().map(Operation::name).toList());
        assertThat(rows.stream()
                        .map(Row::who)
                        .filter(who -> !Set.of(ANYONE, SIGNED_IN).contains(who))
                        .flatMap(who -> Stream.of(who.split(", ", -1))))
                .as("roles in docs/authority.md")
                .isSubsetOf(ROLES);
        assertThat(rows.stream().filter(row -> !row.verdicts.isEmpty()).flatMap(row -> row.operations.stream()))
                .as("operations that ask whose the thing is")
                .containsExactlyInAnyOrderElementsOf(calls.operations());
    }

    /** Sends every operation with each role alone, and without a token; answers where the service says something else. */
    public List<String> contradictions() {
        var contradictions = new ArrayList<String>();
        for (var operation : Operations.all()) {
            var row = row(operation);
            if (!row.who().equals(ANYONE)) {
                expect(401, "not-signed-in", operation, null).ifPresent(contradictions::add);
            }
            for (var role : ROLES) {
                if (!row.allows(role)) {
                    expect(403, "role-missing", operation, role).ifPresent(contradictions::add);
                } else if (operation.ends()) {
                    expect(0, "", operation, role).ifPresent(contradictions::add);
                }
            }
        }
        return contradictions;
    }

    /**
     * Sends every operation that asks whose the thing is, with each role, about a thing of each of the four; answers where the
     * service says something else than the table. The body that a thing belongs to asks for it too, so that what is kept from
     * others is known to be there.
     */
    public List<String> contradictions(Calls calls, Map<Standing, Belongings> bodies) {
        var contradictions = new ArrayList<String>();
        for (var operation : Operations.all()) {
            var row = row(operation);
            if (row.verdicts.isEmpty() || !operation.ends()) {
                continue;
            }
            var call = calls.to(operation);
            var caller = Objects.requireNonNull(bodies.get(Standing.OWN)).account;
            bodies.forEach((standing, body) -> {
                for (var role : ROLES) {
                    boolean hasRole = row.allows(role);
                    var expected = hasRole ? row.verdict(standing) : "role-missing";
                    var sender = TestCallers.as(caller, role);
                    var said = said(row, call, body, Calls.send(operation, call, body.things, sender, hasRole));
                    if (!said.startsWith(expected)) {
                        contradictions.add("%s by %s, %s: %s instead of %s"
                                .formatted(operation.name(), role, standing, said, expected));
                    }
                }
                var owner = TestCallers.as(body.account, row.roles().getFirst());
                var said = said(row, call, body, Calls.send(operation, call, body.things, owner, true));
                if (!said.startsWith(row.verdict(Standing.OWN))) {
                    contradictions.add("%s by %s that it belongs to, %s: %s instead of %s"
                            .formatted(operation.name(), body.account, standing, said, row.verdict(Standing.OWN)));
                }
            });
        }
        return contradictions;
    }

    /** {@code yes} if authority did not stand in the way; a rule about the state of the thing may still. */
    private static String said(Row row, Calls.Call call, Belongings body, Response answer) {
        var status = answer.statusCode();
        var code = code(answer);
        if (code.equals("role-missing")) {
            return code;
        }
        if (call.shows() != null && status == 200) {
            return answer.asString().contains('"' + Calls.filled(call.shows(), body.things) + '"') ? "yes" : "left out";
        }
        boolean ofAuthority = row.verdicts.containsValue(Integer.toString(status));
        if (!ofAuthority && (status < 400 || status == 409 || status == 412 || status == 422)) {
            return "yes";
        }
        return status + " " + (status == 200 ? "" : answer.asString());
    }

    /** Of a refusal. Not by a path of REST Assured: that is compiled anew for each of thousands of answers. */
    private static String code(Response answer) {
        if (answer.statusCode() < 400) {
            return "";
        }
        try {
            return JSON.readValue(answer.asString(), JsonNode.class)
                    .path("code")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(Operation operation) {
        return rows.stream()
                .filter(candidate -> candidate.operations().contains(operation.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Who may " + operation.name() + "?"));
    }

    /** @param status of the refusal that is expected, or 0 if the role suffices, whatever else is wrong */
    private static Optional<String> expect(int status, String code, Operation operation, @Nullable String role) {
        var answer = sent(operation, role);
        var said = code(answer);
        boolean asExpected = status == 0
                ? answer.statusCode() < 500 && !said.equals("role-missing") && !said.equals("not-signed-in")
                : answer.statusCode() == status && said.equals(code);
        return asExpected
                ? Optional.empty()
                : Optional.of(
                        "%s by %s is answered with %d %s".formatted(operation.name(), role, answer.statusCode(), said));
    }

    private static Response sent(Operation operation, @Nullable String role) {
        var request = RestAssured.given().urlEncodingEnabled(false).header("If-Match", "\"0\"");
        if (role != null) {
            request.header("Authorization", TestCallers.as("nobody-in-particular", role));
        }
        if (operation.hasBody()) {
            request.contentType(operation.body().fieldNames().next()).body("{}".getBytes(UTF_8));
        }
        var sample = new Sample(new Random(1), operation.document(), List.of());
        var path = operation.path();
        for (var parameter : operation.parameters("path").toList()) {
            var value = sample.of(parameter.path("schema")).asText();
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}",
                    URLEncoder.encode(value, UTF_8).replace("+", "%20"));
        }
        return request.request(operation.method(), path);
    }
}
