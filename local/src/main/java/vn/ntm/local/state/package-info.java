/** What runs in a data folder, remembered on disk so that another terminal can stop it. */
@NullMarked
package vn.ntm.local.state;

import org.jspecify.annotations.NullMarked;
