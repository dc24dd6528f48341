package vn.ntm.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

import vn.ntm.contract.Operation;

/**
 * How each operation is called about a thing that belongs to somebody. In addresses and bodies {@code $task} stands for that
 * body's task, as {@link Authority.Belongings} knows it, and {@code $fresh} for a code nobody has used yet.
 */
public final class Calls {

    private static final Pattern THING = Pattern.compile("\\$([a-zA-Z]+)");

    private final Map<String, Call> calls = new LinkedHashMap<>();

    /** @param shows what a list has in it if it shows the thing; null if the address names the thing */
    record Call(
            String address, @Nullable String body, @Nullable String shows) {}

    /** A call whose address names the thing: {@code GET /tasks/{id}}, {@code /tasks/$task}. */
    public Calls of(String operation, String address) {
        calls.put(operation, new Call(address, null, null));
        return this;
    }

    /** A call whose address or body names the thing. */
    public Calls of(String operation, String address, String body) {
        calls.put(operation, new Call(address, body, null));
        return this;
    }

    /** A list, that shows this if it shows the thing. */
    public Calls list(String operation, String address, String shows) {
        calls.put(operation, new Call(address, null, shows));
        return this;
    }

    Set<String> operations() {
        return calls.keySet();
    }

    Call to(Operation operation) {
        var call = calls.get(operation.name());
        if (call == null) {
            throw new IllegalStateException("How is " + operation.name() + " called?");
        }
        return call;
    }

    /** @param hasRole whose role does not suffice is refused before anybody looks at a revision: none is read for it */
    static Response send(Operation operation, Call call, Map<String, String> things, String caller, boolean hasRole) {
        var request = RestAssured.given().urlEncodingEnabled(false).header("Authorization", caller);
        if (operation.takesRevision() && hasRole) {
            request.filter(new JustRead());
        } else if (operation.takesRevision()) {
            request.header("If-Match", "\"0\"");
        }
        if (call.body != null) {
            request.contentType(operation.body().fieldNames().next())
                    .body(filled(call.body, things).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), "/api/v1" + filled(call.address, things));
    }

    /** The text with the things in it. */
    public static String filled(String text, Map<String, String> things) {
        return THING.matcher(text).replaceAll(found -> {
            var name = found.group(1);
            var thing = name.equals("fresh") ? "m" + UUID.randomUUID() : things.get(name);
            if (thing == null) {
                throw new IllegalStateException("Whose " + name + "?");
            }
            return thing;
        });
    }
}
