package vn.ntm.criteria.recognition;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * "Minh chứng": a document of the dossier.
 *
 * @param kind what it is asked for as, {@code to-trinh}; more than is asked for may be added
 * @param name How the document is called.
 * @param reference where it is: number and date, or an address
 * @param sha256 of its file, so that nobody exchanges it afterwards
 * @param addedBy The account that added it; passed over when sent.
 * @param addedAt When it was added; passed over when sent.
 */
record EvidenceItem(
        @NotNull Code kind,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 1_000) String reference,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @Nullable String addedBy,
        @Nullable Instant addedAt) {

    boolean same(EvidenceItem other) {
        return kind.equals(other.kind)
                && name.equals(other.name)
                && reference.equals(other.reference)
                && sha256.equals(other.sha256);
    }

    EvidenceItem added(By by) {
        return new EvidenceItem(kind, name, reference, sha256, by.account(), by.at());
    }
}
