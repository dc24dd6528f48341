package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.criteria.exchange.ImportResource.Draft;
import vn.ntm.criteria.exchange.Refusal.Broken;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.TakeInSet;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** A workbook is taken in as the JSON of the same set would be; every fault is told with its sheet and cell. */
@ApplicationScoped
class ImportWorkbook {

    private final TakeInSet takeIn;
    private final Validator validator;
    private final ObjectMapper json;

    ImportWorkbook(TakeInSet takeIn, Validator validator, ObjectMapper json) {
        this.takeIn = takeIn;
        this.validator = validator;
        this.json = json;
    }

    @Transactional
    Draft take(byte[] bytes) {
        var read = ReadWorkbook.of(bytes, json);
        var found = new ArrayList<>(read.faults());
        var shape = shape(read);
        found.addAll(unsaid(shape, found));
        if (shape.isEmpty()) {
            takeIn.broken(read.file()).stream()
                    .map(one -> ReadWorkbook.located(one, read.addresses()))
                    .forEach(found::add);
        }
        if (!found.isEmpty()) {
            throw new Refused(new Broken(found));
        }
        return new Draft(read.file().set().code(), takeIn.draft(read.file()));
    }

    private List<Violation> shape(ReadWorkbook read) {
        return validator.validate(read.file()).stream()
                .map(one -> ReadWorkbook.located(violation(one), read.addresses()))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
    }

    /** A cell that could not be read is null, and is not told twice. */
    private static List<Violation> unsaid(List<Violation> shape, List<Violation> said) {
        var cells = new HashSet<>(said.stream().map(Violation::pointer).toList());
        return shape.stream().filter(one -> !cells.contains(one.pointer())).toList();
    }

    /** {@code content.criteria[0].name} is {@code /content/criteria/0/name}. */
    private static Violation violation(ConstraintViolation<SetFile> one) {
        var pointer = "/"
                + one.getPropertyPath()
                        .toString()
                        .replace('.', '/')
                        .replace("[", "/")
                        .replace("]", "");
        var constraint =
                one.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Violation(
                pointer,
                constraint,
                one.getInvalidValue() instanceof String text ? text : null,
                Words.of(one.getMessage(), one.getMessage()));
    }
}
