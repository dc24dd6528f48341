/** Legal events: bodies are made, renamed, merged, split, moved and abolished, and nothing recorded before is touched. */
@NullMarked
package vn.ntm.assignment.reorganisation;

import org.jspecify.annotations.NullMarked;
