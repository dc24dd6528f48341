package vn.ntm.platform.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.shape.Operation;
import vn.ntm.platform.shape.PublishedShapes;
import vn.ntm.platform.shape.UnreadableBody;

/** JSON Merge Patch (RFC 7396): what is named changes, null clears, what is not named stays. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final PublishedShapes shapes;

    MergePatch(ObjectMapper json, PublishedShapes shapes) {
        this.json = json;
        this.shapes = shapes;
    }

    /** @param whole which operation takes the whole of it: what a patch makes of it must be what that one takes */
    public <T> T apply(T current, Map<String, @Nullable Object> patch, Class<T> type, Operation whole) {
        Map<String, @Nullable Object> content = json.convertValue(current, new TypeReference<>() {});
        var merged = written(merged(content, patch));
        try {
            return json.readValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new Refused(new UnreadableBody(whole, shapes.faults(whole, "application/json", merged, type, e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(Map<String, @Nullable Object> content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> merged(Map<String, @Nullable Object> content, Map<?, ?> patch) {
        var result = new HashMap<String, @Nullable Object>(content);
        patch.forEach((name, change) -> {
            var known = result.get((String) name);
            result.put((String) name, change instanceof Map<?, ?> inner ? merged(children(known), inner) : change);
        });
        return result;
    }

    private static Map<String, @Nullable Object> children(@Nullable Object known) {
        var children = new HashMap<String, @Nullable Object>();
        if (known instanceof Map<?, ?> map) {
            map.forEach((name, value) -> children.put((String) name, value));
        }
        return children;
    }
}
