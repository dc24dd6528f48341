package vn.ntm.platform.paging;

import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No list begins somewhere else than it was asked, whether it looks at its cursor late or not at all. */
class CursorOfThisList {

    @ServerRequestFilter
    void check(UriInfo address) {
        var cursor = address.getQueryParameters().getFirst("cursor");
        if (cursor != null && !cursor.isEmpty()) {
            Cursor.valueOf(address.getPath(), cursor);
        }
    }
}
