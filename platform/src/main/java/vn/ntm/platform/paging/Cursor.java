package vn.ntm.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Words;

/** Where a stretch of a list ended. Opaque to callers. */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\n";

    static Cursor after(List<?> key) {
        return new Cursor(key.stream().map(Object::toString).toList());
    }

    public static Cursor valueOf(String text) {
        var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        if (plain.indexOf('\0') >= 0) { // which PostgreSQL takes in no text
            throw new IllegalArgumentException("A cursor has no zero byte");
        }
        return new Cursor(Arrays.stream(plain.split(SEPARATOR, -1)).toList());
    }

    /** One value of the key; a cursor that was not made by this list is refused. */
    public <T> T read(int position, Function<String, T> reader) {
        try {
            return reader.apply(key.get(position));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw new Refused(new NotOfThisList());
        }
    }

    record NotOfThisList() implements Refusal {
        @Override
        public Problem problem() {
            return Problem.malformed(
                    "cursor-malformed",
                    Words.of("Tham số cursor không phải của danh sách này.", "The cursor is not one of this list."));
        }
    }

    @Override
    public String toString() {
        var plain = key.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
