package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "Người đứng đầu": who answers for the body, and since when. Name or office is there; a head without a name is known by
 * the office.
 *
 * @param name The person; null while only the office is known.
 * @param title The office, "Chủ tịch UBND tỉnh"; null while only the person is known.
 * @param since The first day of the term; null where nobody said.
 */
@Schema(name = "OrganisationHead")
public record Head(
        @Size(max = 200) @Pattern(regexp = Head.WORDS) @Nullable
        String name,

        @Size(max = 200) @Pattern(regexp = Head.WORDS) @Nullable
        String title,

        @Nullable LocalDate since) {

    static final String WORDS = "^[\\s\\S]*\\S[\\s\\S]*$";

    public boolean tellsNobody() {
        return name == null && title == null;
    }
}
