package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What a kind is called, and while there are bodies of it.
 *
 * @param code May repeat the address, so that a file can be sent as it is.
 * @param name The Vietnamese name.
 * @param nameEn The English name.
 * @param tier The level it stands on, "province", "district": a word, for levels come and go.
 * @param validFrom The first day on which a body may be of this kind; left out, ever since.
 * @param validTo The last day on which a body may be of this kind, not before validFrom; left out, it goes on.
 */
@Schema(name = "OrganisationKindNames")
record KindNames(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @Size(max = 60) @Nullable String tier,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    boolean endsBeforeItBegins() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }
}
