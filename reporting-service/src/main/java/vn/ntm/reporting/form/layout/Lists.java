package vn.ntm.reporting.form.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A list that was left out is empty; one with a hole in it is kept until it is refused. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
