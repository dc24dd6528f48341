package vn.ntm.criteria;

import org.junit.jupiter.api.Test;

import vn.ntm.testkit.HouseRules;

class HouseRulesTest {

    @Test
    void are_kept() {
        HouseRules.check("criteria");
    }
}
