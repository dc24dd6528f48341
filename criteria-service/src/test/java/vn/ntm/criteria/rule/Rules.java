package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Rules and facts as tests write them. */
final class Rules {

    static final Comparator<@Nullable BigDecimal> NUMERICALLY = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Rules() {}

    static Rule rule(String json) {
        return RuleForm.read(form(json), "", (pointer, code, value, vi, en) -> {
            throw new AssertionError(pointer + " " + code);
        });
    }

    static Map<?, ?> form(String json) {
        try {
            return JSON.readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static @Nullable Fact fact(@Nullable String text) {
        return text == null ? null : Fact.valueOf(text);
    }

    /** {@code BTB+} is a specially difficult commune there. */
    static Place place(@Nullable String region, @Nullable Integer group) {
        return region == null
                ? new Place(null, group, false)
                : new Place(Region.valueOf(region.replace("+", "")), group, region.endsWith("+"));
    }
}
