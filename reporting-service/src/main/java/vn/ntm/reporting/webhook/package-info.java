/** Where other systems want to be told, signed as Standard Webhooks says. */
@NullMarked
package vn.ntm.reporting.webhook;

import org.jspecify.annotations.NullMarked;
