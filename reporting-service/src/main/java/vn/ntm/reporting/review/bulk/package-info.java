/** Many reports accepted at once, each as its reviewer has seen it. */
@NullMarked
package vn.ntm.reporting.review.bulk;

import org.jspecify.annotations.NullMarked;
