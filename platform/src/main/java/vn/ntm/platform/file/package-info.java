/** Files that people send: staged on the disk, told apart by their content, handed out so that no browser opens them. */
@NullMarked
package vn.ntm.platform.file;

import org.jspecify.annotations.NullMarked;
