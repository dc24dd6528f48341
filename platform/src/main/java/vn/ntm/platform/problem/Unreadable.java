package vn.ntm.platform.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

/** Why a body could not be read, in words for its author: what stands there, and what should. */
public final class Unreadable {

    /** Of a value that is not what is expected there. */
    public static final String CODE = "unreadable";

    public static final String UNKNOWN_FIELD = "unknown-field";

    public static final Words NULL_IN_A_LIST =
            Words.of("Danh sách không được có phần tử null.", "A list must not have null in it.");

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    private Unreadable() {}

    /** 400, with what was found. */
    public static Problem problem(List<Violation> found) {
        return Problem.malformed(
                        "unreadable-body",
                        Words.of(
                                "Nội dung gửi lên không phải JSON đúng mẫu.",
                                "The body is not JSON of the expected shape."))
                .with(found);
    }

    public static Violation violation(String pointer, JsonProcessingException e) {
        return new Violation(pointer, code(e), value(e), words(e));
    }

    /** Where in the body Jackson stopped, as a JSON Pointer. */
    public static String pointer(JsonProcessingException e) {
        var pointer = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (var step : mapping.getPath()) {
                pointer.append('/')
                        .append(
                                step.getFieldName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    private static String code(JsonProcessingException e) {
        return e instanceof UnrecognizedPropertyException ? UNKNOWN_FIELD : CODE;
    }

    private static @Nullable String value(JsonProcessingException e) {
        if (e instanceof InvalidFormatException weird && weird.getValue() != null) {
            return weird.getValue().toString();
        }
        return null;
    }

    private static Words words(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                Words.of("Không có trường \"%s\" ở đây.", "There is no field \"%s\" here.", unknown.getPropertyName());
            case InvalidNullException _ -> NULL_IN_A_LIST;
            case MismatchedInputException mismatched -> expected(mismatched.getTargetType());
            case StreamReadException broken -> notJson(broken);
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException broken -> notJson(broken);
            case JsonMappingException mapping
            when mapping.getCause() instanceof IllegalArgumentException ours ->
                Words.of(
                        "Không nhận giá trị này: %s", "This value is not taken: %s", String.valueOf(ours.getMessage()));
            default -> Words.of("Không đọc được giá trị này.", "This value cannot be read.");
        };
    }

    private static Words notJson(StreamReadException broken) {
        if (broken.getOriginalMessage().startsWith("Duplicate field")) {
            return Words.of("Một trường có hai lần.", "A field stands there twice.");
        }
        var place = broken.getLocation();
        return place == null
                ? Words.of("Không phải JSON.", "It is not JSON.")
                : Words.of(
                        "Từ dòng %s, cột %s không còn là JSON.",
                        "From line %s, column %s on it is not JSON.", place.getLineNr(), place.getColumnNr());
    }

    /** What a value of this type must look like, as a sentence. */
    public static Words expected(@Nullable Class<?> type) {
        if (type == null) {
            return Words.of("Không đúng mẫu.", "It is not of the expected shape.");
        }
        if (type == Instant.class || type == OffsetDateTime.class || type == Deadline.class) {
            return Words.of(
                    "Phải là thời điểm như 2024-06-24T16:30:00+07:00, từ năm 1900 đến 2199.",
                    "It must be an instant like 2024-06-24T16:30:00+07:00, of the years 1900 to 2199.");
        }
        if (type == LocalDate.class) {
            return Words.of(
                    "Phải là ngày như 2024-06-24, từ năm 1900 đến 2199.",
                    "It must be a day like 2024-06-24, of the years 1900 to 2199.");
        }
        if (type == LocalTime.class) {
            return Words.of("Phải là giờ như 16:30.", "It must be a time like 16:30.");
        }
        if (type == Code.class) {
            return Words.of(
                    "Phải là mã như ha-tinh.so-03: chữ thường không dấu, chữ số, dấu chấm, gạch nối.",
                    "It must be a code like ha-tinh.so-03: lower-case letters without marks, digits, dots, hyphens.");
        }
        if (Period.class.isAssignableFrom(type)) {
            return Words.of(
                    "Phải là kỳ như 2024-M06, 2024-Q2, 2024-S1, 2024-A1 hoặc AH-bao-so-3.",
                    "It must be a period like 2024-M06, 2024-Q2, 2024-S1, 2024-A1 or AH-bao-so-3.");
        }
        if (type == UUID.class) {
            return Words.of("Phải là định danh UUID.", "It must be a UUID.");
        }
        if (WHOLE.contains(type)) {
            return Words.of("Phải là số nguyên.", "It must be a whole number.");
        }
        if (type == BigDecimal.class || Number.class.isAssignableFrom(type) || isNumber(type)) {
            return Words.of("Phải là số.", "It must be a number.");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Words.of("Phải là true hoặc false.", "It must be true or false.");
        }
        if (type.isEnum()) {
            var values = Arrays.stream(type.getEnumConstants())
                    .map(value -> ((Enum<?>) value).name())
                    .collect(Collectors.joining(", "));
            return Words.of("Phải là một trong: %s.", "It must be one of: %s.", values);
        }
        if (type == String.class) {
            return Words.of(
                    "Phải là chữ, không có ký tự NUL hay ký tự viết dở.",
                    "It must be text, without NUL and without half a character.");
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return Words.of("Phải là danh sách [ ].", "It must be a list [ ].");
        }
        return Words.of("Phải là đối tượng { } đúng mẫu.", "It must be an object { } of the expected shape.");
    }

    private static boolean isNumber(Class<?> type) {
        return type.isPrimitive() && type != boolean.class && type != char.class;
    }
}
