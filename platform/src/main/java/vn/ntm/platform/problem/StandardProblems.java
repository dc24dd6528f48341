package vn.ntm.platform.problem;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.inbox.StorageIsAway;

/** What can go wrong in any service, in words. */
final class StandardProblems {

    private static final StorageIsAway STORAGE_IS_AWAY = new StorageIsAway();

    private static final Set<Class<?>> OF_THE_ADDRESS = Set.of(
            BeanParam.class,
            HeaderParam.class,
            PathParam.class,
            QueryParam.class,
            RestHeader.class,
            RestPath.class,
            RestQuery.class);

    private StandardProblems() {}

    static Problem http(int status) {
        return switch (status) {
            case 400 ->
                Problem.malformed(
                        "bad-request", Words.of("Máy chủ không hiểu yêu cầu.", "The server cannot read the request."));
            case 401 ->
                Problem.of(
                                401,
                                "not-signed-in",
                                Words.of("Chưa đăng nhập", "Not signed in"),
                                Words.of(
                                        "Yêu cầu không có mã truy cập, hoặc mã đã hết hạn.",
                                        "The request has no access token, or it has expired."))
                        .remedy(Remedy.of(
                                "Đăng nhập lại và gửi tiêu đề Authorization: Bearer <mã>.",
                                "Sign in again and send the header Authorization: Bearer <token>."))
                        .header("WWW-Authenticate", "Bearer");
            case 403 -> roleMissing(List.of());
            case 404 ->
                Problem.notFound("no-such-address", Words.of("Không có địa chỉ này.", "There is no such address."));
            case 405 ->
                Problem.of(
                        405,
                        "method-not-allowed",
                        Words.of("Địa chỉ không nhận phương thức này", "The address does not take this method"),
                        Words.of(
                                "Xem các phương thức được phép trong tài liệu OpenAPI.",
                                "The OpenAPI document says which it takes."));
            case 406 ->
                Problem.of(
                                406,
                                "not-acceptable",
                                Words.of("Không có dạng được yêu cầu", "Not available in that form"),
                                Words.of(
                                        "Địa chỉ này không trả lời theo dạng mà tiêu đề Accept yêu cầu; yêu cầu chưa được thực hiện.",
                                        "The address answers in none of the forms that the header Accept takes; nothing was done."))
                        .remedy(
                                Remedy.of(
                                        "Bỏ tiêu đề Accept, hoặc gửi Accept: application/json; các dạng khác có trong tài liệu OpenAPI.",
                                        "Leave out the header Accept, or send Accept: application/json; the OpenAPI document names other forms."));
            case 413 ->
                Problem.of(
                        413,
                        "too-large",
                        Words.of("Nội dung quá lớn", "The content is too large"),
                        Words.of("Hãy chia nhỏ nội dung.", "Split it."));
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        Words.of("Dạng nội dung không được nhận", "This kind of content is not taken"),
                        Words.of("Hãy gửi application/json.", "Send application/json."));
            default ->
                Problem.of(
                        status,
                        "http-" + status,
                        Words.of("Yêu cầu bị từ chối", "The request was refused"),
                        Words.of("Mã trạng thái %s.", "Status %s.", status));
        };
    }

    /** Any of these roles would do. */
    static Problem roleMissing(List<String> roles) {
        var problem = Problem.forbidden(
                "role-missing",
                Words.of(
                        "Tài khoản không có vai trò cần cho việc này.",
                        "The account has not the role that this takes."));
        var remedies = Stream.concat(
                roles.stream().map(role -> Remedy.by(role, "Vai trò này làm được.", "This role may do it.")),
                Stream.of(
                        Remedy.by("admin", "Quản trị viên có thể cấp vai trò.", "An administrator can give a role.")));
        return problem.remedy(remedies.toArray(Remedy[]::new));
    }

    static Problem unreadable(JsonProcessingException e) {
        return Unreadable.problem(List.of(Unreadable.violation(Unreadable.pointer(e), e)));
    }

    /** RFC 3986, section 2.1. */
    static Problem unreadableAddress(URISyntaxException e) {
        return Problem.malformed(
                        "unreadable-address",
                        Words.of(
                                "Không đọc được địa chỉ từ ký tự thứ %d.",
                                "The address cannot be read from character %d on.", e.getIndex() + 1))
                .remedy(Remedy.of(
                        "Mã hóa các ký tự đặc biệt trong địa chỉ: % viết là %25.",
                        "Encode special characters in the address: % is written %25."));
    }

    /** Quarkus does not say which parameter it was. */
    static Problem notANumber() {
        return Problem.malformed(
                        "malformed-parameter",
                        Words.of(
                                "Một tham số của địa chỉ phải là số nguyên vừa tầm.",
                                "A parameter of the address must be a whole number of usual size."))
                .remedy(Remedy.of(
                        "Xem các giá trị được nhận trong tài liệu OpenAPI.",
                        "The OpenAPI document says which values it takes."));
    }

    static Problem invalid(ConstraintViolationException e) {
        var problem = e.getConstraintViolations().stream().allMatch(StandardProblems::isOfAddress)
                ? Problem.malformed(
                        "malformed-parameter",
                        Words.of("Có tham số thiếu hoặc sai.", "Parameters are missing or wrong."))
                : Problem.malformed(
                        "invalid-body", Words.of("Có trường thiếu hoặc sai.", "Fields are missing or wrong."));
        return problem.with(e.getConstraintViolations().stream()
                .map(StandardProblems::violation)
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList());
    }

    /** The known cause of a failed transaction, however deeply it is wrapped. */
    static Optional<Problem> behind(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refused refused -> {
                    return Optional.of(refused.refusal().problem());
                }
                case JsonProcessingException unreadable -> {
                    return Optional.of(unreadable(unreadable));
                }
                case OptimisticLockException _ -> {
                    return Optional.of(changedMeanwhile());
                }
                case org.hibernate.exception.ConstraintViolationException broken -> {
                    return Optional.of(constraint(broken));
                }
                case RollbackException ended
                when ranOut(ended) -> {
                    return Optional.of(new TookTooLong().problem());
                }
                case OIDCException _ -> {
                    return Optional.of(signInAway());
                }
                case SQLException said
                when STORAGE_IS_AWAY.test(said) -> {
                    return Optional.of(unavailable());
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    static Problem fault(UUID id) {
        return Problem.of(
                        500,
                        "fault",
                        Words.of("Lỗi của máy chủ", "The server is at fault"),
                        Words.of("Lỗi đã được ghi lại với số %s.", "The fault was recorded as %s.", id))
                .remedy(Remedy.by("admin", "Báo số này cho quản trị viên.", "Give this number to an administrator."));
    }

    private static Problem changedMeanwhile() {
        return Problem.of(
                        412,
                        "changed-meanwhile",
                        Words.of("Đã bị người khác thay đổi", "Somebody else changed it"),
                        Words.of(
                                "Nội dung đã thay đổi sau lần đọc cuối của bạn.", "It changed after you last read it."))
                .remedy(Remedy.of("Đọc lại rồi gửi lại với ETag mới.", "Read it again and repeat with the new ETag."));
    }

    private static Problem constraint(org.hibernate.exception.ConstraintViolationException broken) {
        var name = broken.getConstraintName() == null ? "unknown" : broken.getConstraintName();
        return Problem.conflict(
                "conflicts-with-another",
                Words.of(
                        "Trái với ràng buộc: %s.",
                        "It conflicts with what is there already: %s.", name.replace('_', ' ')));
    }

    /**
     * The watchdog ended the transaction while its work went on, so there was none left to commit. Narayana has no type for that,
     * only this number.
     */
    private static boolean ranOut(RollbackException ended) {
        var said = ended.getMessage();
        return said != null && said.startsWith("ARJUNA016102");
    }

    /** If the connection was lost during the commit nobody knows how it ended, so nothing is claimed; the key tells. */
    private static Problem unavailable() {
        return Problem.of(
                        503,
                        "storage-away",
                        Words.of("Tạm thời không phục vụ được", "Out of service for the moment"),
                        Words.of(
                                "Cơ sở dữ liệu không sẵn sàng hoặc đang bận; yêu cầu có thể chưa được ghi.",
                                "The database is away or busy; the request may not have been stored."))
                .remedy(Remedy.of(
                        "Gửi lại sau, với cùng Idempotency-Key.", "Repeat later, with the same Idempotency-Key."))
                .header("Retry-After", "5");
    }

    /** A token may be good, but the keys that would show it cannot be had. Not 401: that would sign people out. */
    private static Problem signInAway() {
        return Problem.of(
                        503,
                        "sign-in-away",
                        Words.of("Tạm thời không phục vụ được", "Out of service for the moment"),
                        Words.of(
                                "Hệ thống đăng nhập đang không sẵn sàng nên chưa kiểm tra được mã truy cập; yêu cầu chưa được thực hiện.",
                                "The sign-in service is away, so the access token cannot be checked; nothing was done."))
                .remedy(Remedy.of(
                        "Gửi lại sau với cùng mã truy cập và Idempotency-Key.",
                        "Repeat later, with the same token and Idempotency-Key."))
                .header("Retry-After", "5");
    }

    /** A parameter of the address or a header, which a JSON Pointer would look for in the body. */
    private static boolean isOfAddress(ConstraintViolation<?> broken) {
        var path = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .limit(2)
                .toList();
        if (path.size() < 2 || path.getLast().getKind() != ElementKind.PARAMETER) {
            return false;
        }
        var method = path.getFirst().as(Path.MethodNode.class);
        int index = path.getLast().as(Path.ParameterNode.class).getParameterIndex();
        // The class that was asked may be the one that Quarkus makes of it.
        return Stream.<Class<?>>iterate(broken.getRootBeanClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && method.getParameterTypes().equals(List.of(candidate.getParameterTypes())))
                .flatMap(found -> Arrays.stream(found.getParameterAnnotations()[index]))
                .anyMatch(annotation -> OF_THE_ADDRESS.contains(annotation.annotationType()));
    }

    private static Violation violation(ConstraintViolation<?> broken) {
        boolean isOfAddress = isOfAddress(broken);
        var pointer = new StringBuilder();
        StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .skip(isOfAddress ? 0 : 1)
                .forEach(node -> {
                    if (node.getIndex() != null) {
                        pointer.append('/').append(node.getIndex());
                    }
                    if (node.getKey() != null) {
                        pointer.append('/')
                                .append(node.getKey()
                                        .toString()
                                        .replace("~", "~0")
                                        .replace("/", "~1"));
                    }
                    if (node.getKind() != ElementKind.CONTAINER_ELEMENT) { // its name is "<list element>"
                        pointer.append('/').append(node.getName());
                    }
                });
        var code = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var name = isOfAddress ? pointer.substring(pointer.lastIndexOf("/") + 1) : pointer.toString();
        return new Violation(name, code, shown(broken.getInvalidValue()), ConstraintWords.of(broken));
    }

    /** A number is shown as it was written: 1e99999 spelled out would be no answer. */
    private static @Nullable Object shown(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number.toString();
            case Number number -> number;
            case String text -> text;
            case Boolean truth -> truth;
            case null, default -> null;
        };
    }
}
