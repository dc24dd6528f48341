/** People who sign in with a browser: their tokens stay here, the browser holds a number that means nothing elsewhere. */
@NullMarked
package vn.ntm.gateway.session;

import org.jspecify.annotations.NullMarked;
