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
import vn.ntm.assignment.organisation.intake.QuotedCells.StrayQuote;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Reads a file line by line; no more than one row is held. */
@ApplicationScoped
class Rows {

    private final ObjectMapper json;
    private final ObjectReader registration;
    private final Validator validator;

    Rows(ObjectMapper json, Validator validator) {
        this.json = json;
        this.registration = json.readerFor(Registration.class);
        this.validator = validator;
    }

    /** Hands over each row in its turn, and says how many lines there were. */
    Counted read(InputStream body, boolean csv, Taker taker) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var lines = new Lines(new BufferedReader(new InputStreamReader(body, decoder), 1 << 16));
        var table = csv ? new CsvTable(lines, json) : null;
        int above = lines.number();
        int rows = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            var row = line.isBlank() ? null : row(rows + 1, lines.number(), line, table);
            if (row != null) {
                rows++;
                taker.take(row);
            }
        }
        return new Counted(lines.number(), above, rows);
    }

    private @Nullable Row row(int number, int line, String text, @Nullable CsvTable table) {
        if (table == null) {
            return row(number, line, text);
        }
        try {
            var node = table.row(text);
            return node == null ? null : row(number, line, node);
        } catch (StrayQuote stray) {
            return new Row(number, line, null, List.of(stray.violation("/rows/" + number, line)));
        }
    }

    private Row row(int number, int line, Object text) {
        try {
            Registration said = text instanceof ObjectNode node
                    ? json.treeToValue(node, Registration.class)
                    : registration.readValue((String) text);
            if (said == null) {
                return unreadable(number, line, "null");
            }
            return new Row(number, line, said, violations(number, said));
        } catch (JsonProcessingException e) {
            return new Row(number, line, null, List.of(Unreadable.violation("/rows/" + number, e)));
        }
    }

    private static Row unreadable(int number, int line, String why) {
        return new Row(
                number,
                line,
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

    interface Taker {
        void take(Row row) throws IOException;
    }

    /**
     * @param above what stands above the first row of a table: the header, and what was empty or said the separator
     * @param rows the others are empty
     */
    record Counted(int lines, int above, int rows) {}
}
