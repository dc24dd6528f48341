/** What every request gets, wherever it goes: an id and a line in the access log. */
@NullMarked
package vn.ntm.gateway.request;

import org.jspecify.annotations.NullMarked;
