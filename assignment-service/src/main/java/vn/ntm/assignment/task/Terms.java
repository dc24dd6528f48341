package vn.ntm.assignment.task;

import org.jspecify.annotations.Nullable;

/**
 * What the document says of a task besides whom and until when.
 *
 * @param condition "nếu đủ điều kiện"
 * @param conditionalPart what the condition is about, if not the whole task; then the rest does not wait for it
 * @param consequence what follows if it is not done
 * @param accountable who answers for it in person ("người đứng đầu"), as the document has it
 */
public record Terms(
        @Nullable String section,
        @Nullable String scope,
        @Nullable String product,
        @Nullable String condition,
        @Nullable String conditionalPart,
        @Nullable String consequence,
        @Nullable String accountable) {

    /** Whether nothing is owed until somebody says that the condition is met. */
    boolean waits() {
        return condition != null && conditionalPart == null;
    }
}
