/** The contracts of all services in one place: the joined OpenAPI document and the AsyncAPI document. */
@NullMarked
package vn.ntm.gateway.contract;

import org.jspecify.annotations.NullMarked;
