package vn.ntm.gateway.contract;

import io.vertx.core.json.JsonObject;

import vn.ntm.gateway.route.Service;

/** The OpenAPI document of one service. */
record ServiceDocument(Service service, JsonObject content) {}
