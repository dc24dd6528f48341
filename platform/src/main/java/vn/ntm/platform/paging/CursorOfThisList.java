package vn.ntm.platform.paging;

import java.util.List;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * No list that takes a {@link PageRequest} begins somewhere else than it was asked, whether it looks at its cursor late or not at
 * all. What has cursors of its own kind reads them itself.
 */
class CursorOfThisList {

    @ServerRequestFilter
    void check(UriInfo address, ResourceInfo resource) {
        if (!List.of(resource.getResourceMethod().getParameterTypes()).contains(PageRequest.class)) {
            return;
        }
        var cursor = address.getQueryParameters().getFirst("cursor");
        if (cursor != null && !cursor.isEmpty()) {
            Cursor.valueOf(address.getPath(), cursor);
        }
    }
}
