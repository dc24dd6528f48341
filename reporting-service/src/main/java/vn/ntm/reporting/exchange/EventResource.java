package vn.ntm.reporting.exchange;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.reporting.exchange.EventStream.Listener;
import vn.ntm.reporting.exchange.EventViews.Events;

@Path("/events")
@Tag(name = "Events")
@RunOnVirtualThread
@RolesAllowed({"integration", "admin", "reporter", "reviewer", "assigner", "viewer"})
class EventResource {

    private final EventViews views;
    private final EventStream stream;
    private final EventLog log;
    private final Caller caller;

    EventResource(EventViews views, EventStream stream, EventLog log, Caller caller) {
        this.views = views;
        this.stream = stream;
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listEvents", summary = "List what was told since a place in the log", description = """
                    In its order, as CloudEvents 1.0.""")
    public Events after(
            @RestQuery @Parameter(schema = @Schema(pattern = "^[0-9]{1,18}$", examples = "4711")) @Nullable
                    String after,
            @RestQuery @Nullable String cursor,
            @RestQuery List<String> types,
            @RestQuery @Min(1) @Max(PageRequest.MOST) @Nullable Integer limit) {
        return views.after(EventViews.begin(after, cursor), types, limit == null ? PageRequest.USUAL : limit);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamEvents",
            summary = "Follow what is told from now on, or since Last-Event-ID",
            description = """
                    As server-sent events, one CloudEvent each.""")
    @APIResponse(
            responseCode = "200",
            description = "One CloudEvent after the other",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public void stream(
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @RestQuery List<String> types,
            @Context SseEventSink sink,
            @Context Sse sse) {
        long place = lastEventId == null ? log.end() : EventViews.place(lastEventId);
        var branch = caller.branch();
        var wanted = EventViews.named(types);
        try (var _ = stream.place(caller.account());
                sink) { // from here on the answer has begun, and nothing can be refused any more
            stream.follow(place, branch, wanted, listener(sink, sse));
        }
    }

    private static Listener listener(SseEventSink sink, Sse sse) {
        return new Listener(
                () -> !sink.isClosed(),
                (event, text) -> send(
                        sink,
                        sse.newEventBuilder()
                                .id(event.sequence())
                                .name(event.type())
                                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                                .data(String.class, text)
                                .build()),
                () -> send(sink, sse.newEventBuilder().comment("still there").build()));
    }

    /** Waits until it is on its way, so that a slow listener slows nobody but himself. */
    private static void send(SseEventSink sink, OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }
}
