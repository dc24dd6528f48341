package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * "Người đứng đầu": who answers for the body, and since when. A head without a name is known by the office.
 *
 * @param name of the person; null while only the office is known
 * @param title the office: "Chủ tịch UBND tỉnh"
 */
public record Head(
        @Size(max = 200) @Pattern(regexp = Head.WORDS) @Nullable
        String name,

        @Size(max = 200) @Pattern(regexp = Head.WORDS) @Nullable
        String title,

        @Nullable LocalDate since) {

    static final String WORDS = "(?s).*\\S.*";

    public boolean tellsNobody() {
        return name == null && title == null;
    }
}
