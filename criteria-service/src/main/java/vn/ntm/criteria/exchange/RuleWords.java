package vn.ntm.criteria.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ntm.criteria.set.ValueType;

/** The words of the sheets for what the API writes in English. The API's own word is read too. */
final class RuleWords {

    static final String LOW = "từ";
    static final String HIGH = "đến";
    static final String RATED = "xếp loại từ";
    static final String JSON = "JSON";
    static final String PROVINCE = "tỉnh quy định";
    static final String NATIONAL = "cả nước";
    static final String NEXT = " > ";
    static final String BETTER = " < ";

    private static final Map<String, String> OPERATORS = new LinkedHashMap<>();
    private static final Map<String, String> DIMENSIONS =
            Map.of("byRegion", "vùng", "byCommuneGroup", "nhóm xã", "byYear", "năm");
    private static final Map<ValueType, String> TYPES = Map.of(
            ValueType.BOOLEAN, "đạt hoặc không",
            ValueType.PERCENT, "tỷ lệ phần trăm",
            ValueType.COUNT, "số lượng",
            ValueType.NUMBER, "số",
            ValueType.QUALITATIVE, "định tính",
            ValueType.MONEY, "số tiền");

    static {
        OPERATORS.put("atLeast", "tối thiểu");
        OPERATORS.put("atMost", "tối đa");
        OPERATORS.put("equals", "bằng");
        OPERATORS.put("isTrue", "đạt");
        OPERATORS.put("none", "không có");
        OPERATORS.put("increases", "tăng so với năm trước");
        OPERATORS.put("decreases", "giảm so với năm trước");
    }

    private RuleWords() {}

    static Map<String, String> operators() {
        return OPERATORS;
    }

    static Map<String, String> dimensions() {
        return DIMENSIONS;
    }

    static Map<ValueType, String> types() {
        return TYPES;
    }

    static String operator(String code) {
        return OPERATORS.getOrDefault(code, code);
    }

    static String operatorCode(String word) {
        return code(OPERATORS, word);
    }

    static String dimension(String code) {
        return DIMENSIONS.getOrDefault(code, code);
    }

    static String dimensionCode(String word) {
        return code(DIMENSIONS, word);
    }

    static String type(ValueType type) {
        return TYPES.getOrDefault(type, type.name());
    }

    static Optional<ValueType> typeOf(String word) {
        return TYPES.entrySet().stream()
                .filter(one -> SheetWords.same(one.getValue(), word)
                        || one.getKey().name().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The word as it is spelt here, whatever the spelling was; another word as it is. */
    static String spelt(String word) {
        return Stream.concat(
                        Stream.of(LOW, HIGH, RATED, JSON, PROVINCE, NATIONAL),
                        Stream.concat(OPERATORS.values().stream(), DIMENSIONS.values().stream()))
                .filter(known -> SheetWords.same(known, word))
                .findFirst()
                .orElse(word);
    }

    /** "vùng>năm" as "vùng > năm". */
    static String path(String words) {
        return words.isEmpty()
                ? ""
                : Arrays.stream(words.split(">", -1))
                        .map(SheetWords::stripped)
                        .map(RuleWords::spelt)
                        .collect(Collectors.joining(NEXT));
    }

    private static String code(Map<String, String> words, String word) {
        return words.entrySet().stream()
                .filter(one -> SheetWords.same(one.getValue(), word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(word);
    }
}
