package vn.ntm.platform.paging;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list, and where the next one begins.
 *
 * @param items In the list's order, as many as limit says at most.
 * @param nextCursor Where the next stretch begins: send it as cursor. Absent on the last one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /**
     * @param found up to one row more than asked, in the list's order
     * @param key what the next stretch starts after: the values of the order, which must be unique together
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, List<?>> key) {
        if (found.size() <= request.size()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, request.size());
        return new Page<>(
                List.copyOf(items), Cursor.after(key.apply(items.getLast())).in(request.list()));
    }
}
