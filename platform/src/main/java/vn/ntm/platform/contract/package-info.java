/**
 * The OpenAPI document of a service, made whole while it is built: what the code says (types, constraints, Javadoc, roles,
 * idempotency, revisions) and what {@code contract.yaml} of the service adds (Vietnamese words, headers, codes of refusals).
 */
@NullMarked
package vn.ntm.platform.contract;

import org.jspecify.annotations.NullMarked;
