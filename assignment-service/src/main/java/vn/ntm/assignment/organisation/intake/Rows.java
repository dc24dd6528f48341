package vn.ntm.assignment.organisation.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Registration;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Reads a file row by row; no more than one row is held. */
@ApplicationScoped
class Rows {

    /** A body has at most some kilobytes; a longer line is no row. */
    private static final int LONGEST = 100_000;

    private final ObjectMapper json;
    private final ObjectReader registration;
    private final Validator validator;

    Rows(ObjectMapper json, Validator validator) {
        this.json = json;
        this.registration = json.readerFor(Registration.class);
        this.validator = validator;
    }

    /** Hands over each row in its turn. */
    void read(InputStream body, boolean csv, Taker taker) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var lines = new BufferedReader(new InputStreamReader(body, decoder), 1 << 16);
        var table = csv ? new CsvTable(lines, json) : null;
        int number = 0;
        while (true) {
            var next = table == null ? line(lines) : table.next();
            if (next == null) {
                return;
            }
            if (next instanceof String text && text.isBlank()) {
                continue;
            }
            taker.take(row(++number, next));
        }
    }

    private Row row(int number, Object line) {
        try {
            Registration said = line instanceof ObjectNode node
                    ? json.treeToValue(node, Registration.class)
                    : registration.readValue((String) line);
            if (said == null) {
                return unreadable(number, "null");
            }
            return new Row(number, said, violations(number, said));
        } catch (JsonProcessingException e) {
            return new Row(number, null, List.of(Unreadable.violation("/rows/" + number, e)));
        }
    }

    private static Row unreadable(int number, String why) {
        return new Row(
                number,
                null,
                List.of(new Violation(
                        "/rows/" + number,
                        "unreadable",
                        null,
                        Words.of("Không đọc được: %s", "Cannot be read: %s", why))));
    }

    private List<Violation> violations(int number, Registration said) {
        var found = new ArrayList<Violation>();
        if (said.code() == null) {
            found.add(new Violation(
                    "/rows/" + number + "/code", "code-missing", null, Words.of("Thiếu mã.", "The code is missing.")));
        }
        validator.validate(said).forEach(broken -> found.add(violation(number, broken)));
        return found;
    }

    private static Violation violation(int number, ConstraintViolation<Registration> broken) {
        var pointer = new StringBuilder("/rows/").append(number);
        path(broken).forEach(step -> pointer.append('/').append(step));
        var code = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(
                pointer.toString(),
                code,
                Optional.ofNullable(broken.getInvalidValue())
                        .map(Object::toString)
                        .orElse(null),
                Words.of("Giá trị không hợp lệ: %s", "The value %s", broken.getMessage()));
    }

    private static Stream<Object> path(ConstraintViolation<?> broken) {
        return StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .map(node -> node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null
                        ? node.getIndex()
                        : node.getName());
    }

    /** Like {@link BufferedReader#readLine()}, but a line without end is refused and not collected. */
    private static @Nullable String line(BufferedReader lines) throws IOException {
        var text = new StringBuilder();
        for (int c = lines.read(); c != '\n'; c = lines.read()) {
            if (c < 0) {
                return text.isEmpty() ? null : text.toString();
            }
            if (text.length() >= LONGEST) {
                throw new RowTooLong();
            }
            text.append((char) c);
        }
        return text.isEmpty() ? " " : text.toString();
    }

    interface Taker {
        void take(Row row) throws IOException;
    }

    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
