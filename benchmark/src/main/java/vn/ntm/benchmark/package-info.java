/** Measurements that can be repeated, each as a ratio to a baseline of the same run. Knows the public API only. */
@NullMarked
package vn.ntm.benchmark;

import org.jspecify.annotations.NullMarked;
