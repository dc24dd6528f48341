/** Notices and digests on their way by mail: each once in effect, tried again until sent or given up. */
@NullMarked
package vn.ntm.reporting.notice.mail;

import org.jspecify.annotations.NullMarked;
