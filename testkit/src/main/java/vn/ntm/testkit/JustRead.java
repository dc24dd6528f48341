package vn.ntm.testkit;

import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import org.jspecify.annotations.Nullable;

/**
 * Names in {@code If-Match} the revision that is there now, as somebody does who has just read it. An action ({@code POST
 * …/accept}) names that of what it is done to, a part ({@code PUT …/evidence}) that of the whole. Where that is not found at an
 * address of its own, the refusal of an older revision says which one it is now.
 */
public final class JustRead implements Filter {

    /** A file's ETag is the sum of its bytes, which is no revision. */
    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9}|\\p{XDigit}{8}-.*)\"");

    /** As the refusal says it, in either language. */
    private static final Pattern NOW = Pattern.compile("(?:hiện nay là|it is now) (\\\\\"[^\"]*\\\\\")");

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var authorization = request.getHeaders().getValue("Authorization");
        var read = addresses(request)
                .map(address -> etag(address, authorization))
                .filter(Objects::nonNull)
                .findFirst();
        Response answer;
        if (read.isPresent()) {
            request.header("If-Match", read.get());
            answer = context.next(request, response);
        } else {
            answer = sentAs(request, "\"none\"");
        }
        var now = NOW.matcher(answer.asString());
        return answer.statusCode() == 412 && now.find()
                ? sentAs(request, now.group(1).replace("\\", ""))
                : answer;
    }

    private static Response sentAs(FilterableRequestSpecification request, String etag) {
        var again = RestAssured.given().urlEncodingEnabled(false);
        request.getHeaders().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Content-Type")
                        && !header.getName().equalsIgnoreCase("If-Match"))
                .forEach(header -> again.header(header.getName(), header.getValue()));
        again.header("If-Match", etag);
        if (request.getBody() != null) {
            again.contentType(request.getContentType());
            Object body = request.getBody();
            switch (body) {
                case byte[] bytes -> again.body(bytes);
                case InputStream stream -> again.body(stream);
                default -> again.body(body.toString());
            }
        }
        return again.request(request.getMethod(), request.getURI());
    }

    private static @Nullable String etag(String address, @Nullable String authorization) {
        var read = RestAssured.given().urlEncodingEnabled(false);
        if (authorization != null) {
            read.header("Authorization", authorization);
        }
        var answer = read.get(address);
        var etag = answer.header("ETag");
        return answer.statusCode() == 200
                        && etag != null
                        && REVISION.matcher(etag).matches()
                ? etag
                : null;
    }

    private static Stream<String> addresses(FilterableRequestSpecification request) {
        var itself = request.getURI().replaceFirst("\\?.*", "");
        var above = above(itself);
        return Method.POST.name().equals(request.getMethod())
                ? Stream.of(above)
                : Stream.of(itself, above, above(above));
    }

    private static String above(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }
}
