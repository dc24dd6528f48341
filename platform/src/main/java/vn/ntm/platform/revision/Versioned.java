package vn.ntm.platform.revision;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A thing and the revision it is in, answered with its {@code ETag}. */
public record Versioned<T>(T content, int revision, boolean created) {

    public static <T> Versioned<T> of(T content, int revision) {
        return new Versioned<>(content, revision, false);
    }

    public static <T> Versioned<T> created(T content, int revision) {
        return new Versioned<>(content, revision, true);
    }

    /** 201 if it was made just now, otherwise 200. */
    public RestResponse<T> answer() {
        var status = created ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return ResponseBuilder.create(status, content)
                .header("ETag", IfMatch.etag(revision))
                .build();
    }
}
