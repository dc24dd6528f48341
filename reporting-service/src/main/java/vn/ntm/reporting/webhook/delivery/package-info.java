/** Carrying events to webhooks: the same bytes on each try, in order per subject, for days. */
@NullMarked
package vn.ntm.reporting.webhook.delivery;

import org.jspecify.annotations.NullMarked;
