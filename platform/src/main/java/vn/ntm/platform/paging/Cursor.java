package vn.ntm.platform.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Where a stretch of a list ended. Opaque to callers, and taken only by the list that gave it. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\n";
    private static final int MARK = 6;

    static Cursor after(List<?> key) {
        return new Cursor(key.stream().map(Object::toString).toList());
    }

    /** @param list the list's address */
    static Cursor valueOf(String list, String text) {
        var bytes = decoded(text);
        if (bytes.length < MARK) {
            throw new Refused(new NotOfThisList());
        }
        var plain = new String(bytes, MARK, bytes.length - MARK, StandardCharsets.UTF_8);
        if (!Arrays.equals(mark(list, plain), Arrays.copyOf(bytes, MARK))
                || plain.indexOf('\0') >= 0) { // which PostgreSQL takes in no text
            throw new Refused(new NotOfThisList());
        }
        return new Cursor(Arrays.stream(plain.split(SEPARATOR, -1)).toList());
    }

    /** One value of the key, as the list reads it. */
    public <T> T read(int position, Function<String, T> reader) {
        try {
            return reader.apply(key.get(position));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw new Refused(new NotOfThisList());
        }
    }

    /** How it is written by the list at this address. */
    String in(String list) {
        var plain = String.join(SEPARATOR, key);
        var text = plain.getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(mark(list, plain), MARK + text.length);
        System.arraycopy(text, 0, bytes, MARK, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new Refused(new NotOfThisList());
        }
    }

    /** Tells a cursor that this list gave from what somebody typed, cut off, or took from elsewhere. It keeps no secret. */
    private static byte[] mark(String list, String plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((list + SEPARATOR + plain).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    record NotOfThisList() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.malformed(
                            "cursor-malformed",
                            Words.of(
                                    "Tham số cursor không phải của danh sách này.",
                                    "The cursor is not one of this list."))
                    .remedy(Remedy.of(
                            "Gửi đúng nextCursor đã nhận, hoặc bỏ tham số cursor để đọc từ đầu.",
                            "Send nextCursor as you got it, or leave out the cursor to read from the beginning."));
        }
    }
}
