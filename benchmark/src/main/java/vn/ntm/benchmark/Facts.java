package vn.ntm.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** One value for every indicator of a set, for a stretch of communes: as an integrating system would send them. */
record Facts(List<JsonNode> indicators) {

    static Facts of(JsonNode set) {
        return new Facts(set.findValues("indicators").stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList());
    }

    String body(String period, int first, int last) {
        return """
                {"period":"%s","units":[%s]}""".formatted(
                period, IntStream.rangeClosed(first, last).mapToObj(this::unit).collect(Collectors.joining(",")));
    }

    private String unit(int commune) {
        return """
                {"organisation":"%s","region":"BTB","values":[%s]}""".formatted(
                        Country.commune(commune),
                        IntStream.range(0, indicators.size())
                                .mapToObj(i -> value(commune, i))
                                .collect(Collectors.joining(",")));
    }

    private String value(int commune, int i) {
        var indicator = indicators.get(i);
        var yesOrNo = indicator.path("valueType").asText().equals("BOOLEAN");
        return """
                {"indicator":"%s","value":%s}""".formatted(
                        indicator.path("number").asText(),
                        yesOrNo ? (commune + i) % 7 != 0 : String.valueOf(40 + (commune * 31 + i * 17) % 60));
    }
}
