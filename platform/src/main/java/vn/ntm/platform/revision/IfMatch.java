package vn.ntm.platform.revision;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** The revision the caller has read, as the header {@code If-Match} says it (RFC 9110, section 13.1.1). */
public record IfMatch(String etag) {

    /** RFC 9110 lets it stand for any: so it overwrites what somebody else has changed, unread. */
    private static final String WHATEVER_IS_THERE = "*";

    public static IfMatch valueOf(String header) {
        return new IfMatch(header.strip());
    }

    public static IfMatch of(int revision) {
        return new IfMatch(etag(revision));
    }

    /** How a revision reads as an {@code ETag}. */
    public static String etag(int revision) {
        return "\"" + revision + "\"";
    }

    /** 428 without the header or when it names no revision, 412 when it is stale. */
    public static void check(@Nullable IfMatch given, int revision) {
        check(given, etag(revision));
    }

    /** The same for what has no revision of its own, but a text that follows from all that it says. */
    public static void check(@Nullable IfMatch given, String current) {
        if (given == null) {
            throw new Refused(new Missing());
        }
        if (given.etag.equals(WHATEVER_IS_THERE)) {
            throw new Refused(new NamesNone());
        }
        if (!given.etag.equals(current)) {
            throw new Refused(new Stale(given.etag, current));
        }
    }

    record Missing() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                            428,
                            "if-match-missing",
                            Words.of("Thiếu If-Match", "If-Match is missing"),
                            Words.of(
                                    "Một thay đổi phải nêu phiên bản đã đọc.",
                                    "A change must name the revision that was read."))
                    .remedy(Remedy.of(
                            "Đọc trước bằng GET, rồi gửi ETag nhận được trong If-Match.",
                            "GET it first and send the ETag you get as If-Match."));
        }
    }

    record NamesNone() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                            428,
                            "if-match-names-no-revision",
                            Words.of("If-Match: * không nêu phiên bản", "If-Match: * names no revision"),
                            Words.of(
                                    "Một thay đổi phải nêu phiên bản đã đọc; * sẽ ghi đè thay đổi của người khác.",
                                    "A change must name the revision that was read; * would overwrite what somebody else changed."))
                    .remedy(Remedy.of(
                            "Đọc trước bằng GET, rồi gửi ETag nhận được trong If-Match.",
                            "GET it first and send the ETag you get as If-Match."));
        }
    }

    record Stale(String given, String current) implements Refusal {
        @Override
        public Problem problem() {
            return Problem.of(
                            412,
                            "changed-meanwhile",
                            Words.of("Đã bị người khác thay đổi", "Somebody else changed it"),
                            Words.of(
                                    "Bạn đã đọc phiên bản %s; hiện nay là %s.",
                                    "You have read revision %s; it is now %s.", given, current))
                    .remedy(Remedy.of(
                            "Đọc lại rồi gửi lại với ETag mới.", "Read it again and repeat with the new ETag."));
        }
    }
}
