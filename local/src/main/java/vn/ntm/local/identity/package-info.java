/** Keycloak seen from outside: its realm, its accounts and its tokens. */
@NullMarked
package vn.ntm.local.identity;

import org.jspecify.annotations.NullMarked;
