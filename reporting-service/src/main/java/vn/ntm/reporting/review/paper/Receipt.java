package vn.ntm.reporting.review.paper;

import java.time.Instant;
import java.util.Base64;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a receiving body says about a report that reached it another way.
 *
 * @param receivedAt When it reached the receiving body; not after now.
 * @param channel How it came.
 * @param document number and symbol of the letter it came with; this or a file is the proof
 * @param file A file that proves it; this or document.
 * @param reason Why it did not come through the system.
 */
@Schema(name = "PaperReceipt")
record Receipt(
        @NotNull Instant receivedAt,
        @NotNull Channel channel,
        @Nullable @Size(max = 200) String document,
        @Nullable @Valid Proof file,
        @NotBlank @Size(max = 2000) String reason) {

    boolean hasProof() {
        return file != null || (document != null && !document.isBlank());
    }

    /** How it came. */
    enum Channel {
        PAPER,
        EMAIL,
        OTHER_SYSTEM
    }

    /**
     * A file that proves a receipt: PDF, JPEG or PNG.
     *
     * @param name Its file name.
     * @param content the file itself, as Base64; of 5 MB at most
     */
    @Schema(name = "PaperProof")
    record Proof(
            @NotBlank @Size(max = 200) @Pattern(regexp = "[^/\\\\:*?\"<>|\\u0000-\\u001F\\u007F\\u202A-\\u202E]+")
            String name,

            @NotBlank @Size(max = 6_700_000) String content) {

        boolean isReadable() {
            try {
                bytes();
                return true;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }

        byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }
    }
}
