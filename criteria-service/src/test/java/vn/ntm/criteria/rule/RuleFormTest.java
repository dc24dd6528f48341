package vn.ntm.criteria.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"roughly":80}                                        | /rule/roughly unknown-operator
            {"atLeast":80,"atMost":90}                            | /rule one-operator
            {}                                                    | /rule one-operator
            {"atLeast":"NaN"}                                     | /rule/atLeast not-a-number
            {"atLeast":1e400}                                     | /rule/atLeast number-out-of-range
            {"atLeast":{}}                                        | /rule/atLeast threshold-missing
            {"atLeast":{"byPlanet":{}}}                           | /rule/atLeast/byPlanet unknown-threshold
            {"atLeast":{"byRegion":{"MARS":1}}}                   | /rule/atLeast/byRegion/MARS unknown-region
            {"atLeast":{"byCommuneGroup":{"4":1}}}                | /rule/atLeast/byCommuneGroup/4 unknown-group
            {"atLeast":{"byYear":{"24":1}}}                       | /rule/atLeast/byYear/24 no-year
            {"between":{"low":4,"high":2}}                        | /rule/between low-above-high
            {"between":{"low":4}}                                 | /rule/between low-and-high
            {"increases":{"by":-1}}                               | /rule/increases negative
            {"allOf":[{"part":"male","atLeast":1}]}               | /rule/allOf parts-missing
            {"isTrue":true,"notApplicableWhen":{"mood":"bad"}}    | /rule/notApplicableWhen unknown-exemption
            {"atLeast":{"level":"A","scale":["B"]}}               | /rule/atLeast/scale level-not-on-the-scale
            """)
    void what_is_wrong_with_a_rule_is_named_where_it_stands(String rule, String fault) {
        assertThat(faults(rule)).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"allOf":[{"part":"male","roughly":1},{"part":"male","atLeast":{"byRegion":{"MARS":1,"BTB":1e400}}}]} | 4
            """)
    void all_faults_are_found_at_once(String rule, int number) {
        assertThat(faults(rule)).hasSize(number);
    }

    private static List<String> faults(String rule) {
        var faults = new ArrayList<String>();
        RuleForm.read(Rules.form(rule), "/rule", (pointer, code, value, vi, en) -> faults.add(pointer + " " + code));
        return faults;
    }
}
