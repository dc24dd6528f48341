/** Whether what is answered is what the OpenAPI document says: for the tests of the services, and for a whole installation. */
@NullMarked
package vn.ntm.contract;

import org.jspecify.annotations.NullMarked;
