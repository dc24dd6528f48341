/** Events written in the transaction that made them true, and sent to Kafka afterwards. */
@NullMarked
package vn.ntm.platform.outbox;

import org.jspecify.annotations.NullMarked;
