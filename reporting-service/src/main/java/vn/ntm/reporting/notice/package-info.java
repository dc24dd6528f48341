/** What bodies are told, inside the system. */
@NullMarked
package vn.ntm.reporting.notice;

import org.jspecify.annotations.NullMarked;
