package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What a kind is called, and while there are bodies of it.
 *
 * @param code may repeat the address, so that a file can be sent as it is
 * @param tier the level it stands on, "province", "district": a word, for levels come and go
 * @param validTo the last day on which a body may be of this kind; 2025-06-30 for the districts
 */
record KindNames(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @Size(max = 60) @Nullable String tier,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    @AssertTrue(message = "validFrom comes after validTo")
    @JsonIgnore
    boolean isInOrder() {
        return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
    }
}
