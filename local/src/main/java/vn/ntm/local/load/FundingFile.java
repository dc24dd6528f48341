package vn.ntm.local.load;

import com.fasterxml.jackson.databind.JsonNode;

import vn.ntm.local.layout.Place;

/** Funding plans, set by the account that the file names. */
record FundingFile(JsonNode content) {

    String load(Place place) {
        var api = Api.as(content.path("assigner").asText(), place.ports());
        var plans = content.path("fundingPlans");
        plans.forEach(
                plan -> api.put("/api/v1/funding-plans/" + plan.path("code").asText(), plan));
        return plans.size() + " funding plans";
    }
}
