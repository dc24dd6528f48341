package vn.ntm.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.RoutingContext;

/** A contract is the same in JSON and in YAML; the address's ending decides, then the {@code Accept} header. */
enum DocumentForm {
    JSON,
    YAML;

    private static final ObjectMapper JSON_TEXT = new ObjectMapper();
    private static final YAMLMapper YAML_TEXT = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    static DocumentForm wanted(RoutingContext context, DocumentForm usual) {
        var path = context.request().path();
        if (path.endsWith(".json")) {
            return JSON;
        }
        if (path.endsWith(".yaml")) {
            return YAML;
        }
        var accept = context.request().getHeader("Accept");
        if (accept == null) {
            return usual;
        }
        boolean yaml = accept.contains("yaml");
        boolean json = accept.contains("json");
        return yaml == json ? usual : yaml ? YAML : JSON;
    }

    static String jsonOf(String yaml) {
        return written(yaml, YAML_TEXT, JSON_TEXT);
    }

    static String yamlOf(String json) {
        return written(json, JSON_TEXT, YAML_TEXT);
    }

    private static String written(String text, ObjectMapper from, ObjectMapper to) {
        try {
            return to.writeValueAsString(from.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String mediaType() {
        return this == JSON ? "application/json" : "application/yaml;charset=UTF-8";
    }
}
