package vn.ntm.assignment;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.HouseRules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseRulesTest {

    @Test
    void are_kept() {
        HouseRules.check("assignment");
    }
}
