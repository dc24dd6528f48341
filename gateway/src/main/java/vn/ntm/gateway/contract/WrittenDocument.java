package vn.ntm.gateway.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** A document as it goes over the wire, written once and compressed once. */
record WrittenDocument(DocumentForm form, Buffer plain, Buffer compressed) {

    static WrittenDocument of(DocumentForm form, String text) {
        var bytes = text.getBytes(UTF_8);
        var compressed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WrittenDocument(form, Buffer.buffer(bytes), Buffer.buffer(compressed.toByteArray()));
    }

    void send(RoutingContext context) {
        var encodings = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean compresses =
                encodings != null && encodings.toLowerCase(Locale.ROOT).contains("gzip");
        var answer = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .putHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (compresses) {
            answer.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        answer.end(compresses ? compressed : plain);
    }
}
