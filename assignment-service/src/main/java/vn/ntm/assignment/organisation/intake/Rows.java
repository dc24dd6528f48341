package vn.ntm.assignment.organisation.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.ntm.platform.problem.ConstraintWords;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.platform.shape.Operation;
import vn.ntm.platform.shape.PublishedShapes;

/** Reads a file line by line; no more than one row is held. */
@ApplicationScoped
class Rows {

    private static final Operation IMPORT = new Operation("POST", "/api/v1/organisations:import");

    private static final int MOST_OF_A_ROW = 20;

    private final ObjectMapper json;
    private final ObjectReader registration;
    private final Validator validator;
    private final PublishedShapes shapes;

    Rows(ObjectMapper json, Validator validator, PublishedShapes shapes) {
        this.json = json;
        this.shapes = shapes;
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
            return read(number, line, text, null);
        }
        try {
            var node = table.row(text);
            return node == null ? null : read(number, line, node, table.fields());
        } catch (StrayQuote stray) {
            return Row.unreadable(number, line, stray.violation("/rows/" + number, line));
        }
    }

    /** @param columns of a table; else the fields that the line has are what it speaks of */
    private Row read(int number, int line, Object text, @Nullable Set<String> columns) {
        try {
            Registration said = text instanceof ObjectNode node
                    ? json.treeToValue(node, Registration.class)
                    : registration.readValue((String) text);
            if (said == null) {
                return unreadable(number, line, "null");
            }
            var sent = text instanceof ObjectNode node ? node : json.readTree((String) text);
            var fields = new HashSet<String>();
            sent.fieldNames().forEachRemaining(fields::add);
            return new Row(
                    number,
                    line,
                    said,
                    columns == null ? fields : columns,
                    FieldChange.onTheWay(sent, json.valueToTree(said)),
                    violations(number, said));
        } catch (JsonProcessingException e) {
            return new Row(number, line, null, Set.of(), List.of(), violations(number, text, e));
        }
    }

    /** A cell of a table is text, whatever the schema says; of a line that is JSON every fault is told. */
    private List<Violation> violations(int number, Object text, JsonProcessingException e) {
        var at = "/rows/" + number;
        if (!(text instanceof String line)) {
            return List.of(Unreadable.violation(at, e));
        }
        var body = line.getBytes(StandardCharsets.UTF_8);
        return shapes.faults(IMPORT, "application/x-ndjson", body, Registration.class, e).stream()
                .limit(MOST_OF_A_ROW)
                .map(fault -> new Violation(at + fault.pointer(), fault.code(), fault.value(), fault.message()))
                .toList();
    }

    private static Row unreadable(int number, int line, String why) {
        return Row.unreadable(
                number,
                line,
                new Violation(
                        "/rows/" + number,
                        "unreadable",
                        null,
                        Words.of("Không đọc được: %s", "Cannot be read: %s", why)));
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
                ConstraintWords.of(broken));
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
