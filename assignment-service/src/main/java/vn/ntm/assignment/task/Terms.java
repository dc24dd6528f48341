package vn.ntm.assignment.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of a task besides whom and until when.
 *
 * @param section The heading or section it stands under; null where there is none.
 * @param scope Which units it is about, in words; null where the document names none.
 * @param product What must be handed over; null where the document names nothing.
 * @param condition "Nếu đủ điều kiện": on what it depends; null where it depends on nothing.
 * @param conditionalPart What the condition is about, if not the whole task; then the rest does not wait for it. Null for
 *     the whole.
 * @param consequence What follows if it is not done; null where the document says nothing.
 * @param accountable "Người đứng đầu": who answers for it in person, as the document has it; null where it names nobody.
 */
@Schema(name = "TaskTerms")
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
