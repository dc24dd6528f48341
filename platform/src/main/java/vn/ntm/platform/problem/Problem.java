package vn.ntm.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal in full (RFC 9457), before its language is chosen.
 *
 * @param code stable: programs switch on it; it ends the problem's {@code type}
 * @param headers what the answer carries besides, such as {@code Retry-After}
 */
public record Problem(
        int status,
        String code,
        Words title,
        Words detail,
        List<Violation> violations,
        List<Remedy> remedies,
        Map<String, String> headers) {

    public static Problem of(int status, String code, Words title, Words detail) {
        return new Problem(status, code, title, detail, List.of(), List.of(), Map.of());
    }

    /** 400: the request itself is malformed. */
    public static Problem malformed(String code, Words detail) {
        return of(400, code, Words.of("Yêu cầu không đúng dạng", "The request is malformed"), detail);
    }

    /** 404: it does not exist, or lies outside what the caller may see. */
    public static Problem notFound(String code, Words detail) {
        return of(404, code, Words.of("Không tìm thấy", "Not found"), detail);
    }

    /** 403: the caller knows it exists, but may not do this. */
    public static Problem forbidden(String code, Words detail) {
        return of(403, code, Words.of("Không được phép", "Not allowed"), detail);
    }

    /** 409: the state it is in does not allow it. */
    public static Problem conflict(String code, Words detail) {
        return of(409, code, Words.of("Trạng thái không cho phép", "Its state does not allow this"), detail);
    }

    /** 422: readable, but the rules are not kept. */
    public static Problem invalid(String code, Words detail) {
        return of(422, code, Words.of("Nội dung không hợp lệ", "The content breaks rules"), detail);
    }

    public Problem with(List<Violation> found) {
        return new Problem(status, code, title, detail, List.copyOf(found), remedies, headers);
    }

    public Problem remedy(Remedy... possible) {
        return new Problem(status, code, title, detail, violations, List.of(possible), headers);
    }

    public Problem header(String name, String value) {
        return new Problem(status, code, title, detail, violations, remedies, Map.of(name, value));
    }
}
