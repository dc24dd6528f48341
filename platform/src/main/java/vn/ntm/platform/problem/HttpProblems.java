package vn.ntm.platform.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where an exception becomes an answer. */
class HttpProblems {

    private static final Logger LOG = Logger.getLogger(HttpProblems.class);

    @ServerExceptionMapper
    RestResponse<ProblemBody> refused(Refused e, HttpHeaders headers, UriInfo uri) {
        return answer(e.refusal().problem(), headers, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> http(WebApplicationException e, HttpHeaders headers, UriInfo uri) {
        // Jackson's complaint arrives wrapped in a bare 400.
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return answer(StandardProblems.unreadable(unreadable), headers, uri);
        }
        // A malformed parameter arrives wrapped in a bare 404.
        if (e.getCause() instanceof NumberFormatException) {
            return answer(StandardProblems.notANumber(), headers, uri);
        }
        var problem = StandardProblems.behind(e)
                .orElseGet(() -> StandardProblems.http(e.getResponse().getStatus()));
        return answer(problem, headers, uri);
    }

    @ServerExceptionMapper(JsonProcessingException.class) // named, because its jar has no index
    RestResponse<ProblemBody> unreadable(JsonProcessingException e, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.unreadable(e), headers, uri);
    }

    @ServerExceptionMapper(MismatchedInputException.class) // Quarkus has its own answer to this one
    RestResponse<ProblemBody> mismatched(MismatchedInputException e, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.unreadable(e), headers, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> invalid(ConstraintViolationException e, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.invalid(e), headers, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> unknownCaller(UnauthorizedException e, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.http(401), headers, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> badToken(AuthenticationFailedException e, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.http(401), headers, uri);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> forbidden(
            ForbiddenException e, @Nullable ResourceInfo resource, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.roleMissing(rolesOf(resource)), headers, uri);
    }

    /** What must be declared escapes too: whoever ends a transaction that ran out throws it past every signature. */
    @ServerExceptionMapper
    RestResponse<ProblemBody> unexpected(Exception e, HttpHeaders headers, UriInfo uri) {
        return answer(StandardProblems.behind(e).orElseGet(() -> fault(e)), headers, uri);
    }

    // Named, or Quarkus would look for what is behind it, and nothing is.
    @ServerExceptionMapper(RollbackException.class)
    RestResponse<ProblemBody> rolledBack(RollbackException e, HttpHeaders headers, UriInfo uri) {
        return unexpected(e, headers, uri);
    }

    /** The roles that the refused address takes. */
    private static List<String> rolesOf(@Nullable ResourceInfo resource) {
        return Stream.ofNullable(resource)
                .flatMap(address -> Stream.of(
                        address.getResourceMethod().getAnnotation(RolesAllowed.class),
                        address.getResourceClass().getAnnotation(RolesAllowed.class)))
                .filter(Objects::nonNull)
                .limit(1)
                .flatMap(roles -> Arrays.stream(roles.value()))
                .toList();
    }

    /** What is our fault is logged under an id, and only the id goes out. */
    private static Problem fault(Exception e) {
        var id = UUID.randomUUID();
        LOG.errorf(e, "Fault %s", id);
        return StandardProblems.fault(id);
    }

    private static RestResponse<ProblemBody> answer(Problem problem, HttpHeaders headers, UriInfo uri) {
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        // By number: the enumeration of statuses knows no 422.
        var answer = ResponseBuilder.<ProblemBody>create(problem.status(), null)
                .entity(ProblemBody.of(problem, language, uri.getRequestUri().getRawPath()))
                .type("application/problem+json")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        problem.headers().forEach(answer::header);
        return answer.build();
    }
}
