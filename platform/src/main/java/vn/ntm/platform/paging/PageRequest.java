package vn.ntm.platform.paging;

import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code ?limit=} (50, at most 500) and {@code ?cursor=}; used as {@code @BeanParam @Valid}. */
public class PageRequest {

    /** As many as a list shows that nobody asked for fewer or more. */
    public static final int USUAL = 50;

    public static final int MOST = 500;

    @RestQuery
    @Min(1)
    @Max(MOST)
    @Nullable
    Integer limit;

    @RestQuery
    @Nullable
    String cursor;

    @Context
    @Nullable
    UriInfo address;

    public int size() {
        return limit == null ? USUAL : limit;
    }

    /** What a query asks for: one more than is shown, to know whether there are more. */
    public int sizeAndOne() {
        return size() + 1;
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(text -> Cursor.valueOf(list(), text));
    }

    /** Which list this is a stretch of. */
    String list() {
        return address == null ? "" : address.getPath();
    }
}
