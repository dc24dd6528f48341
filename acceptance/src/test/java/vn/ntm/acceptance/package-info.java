/** The product as a stranger sees it: one gateway, real tokens, real PostgreSQL, Kafka and Keycloak. */
@NullMarked
package vn.ntm.acceptance;

import org.jspecify.annotations.NullMarked;
