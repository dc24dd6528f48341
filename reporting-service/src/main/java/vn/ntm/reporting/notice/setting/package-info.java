/** How a body wants to be told: where, how often, in which language, and when not. */
@NullMarked
package vn.ntm.reporting.notice.setting;

import org.jspecify.annotations.NullMarked;
