/** What the script ./ntm asks for, one class a command. */
@NullMarked
package vn.ntm.local.command;

import org.jspecify.annotations.NullMarked;
