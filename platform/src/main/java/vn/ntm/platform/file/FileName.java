package vn.ntm.platform.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A name that is safe in a header and on a disk, whatever it was called by who sent it. */
public record FileName(String text) {

    private static final int LONGEST = 150;

    /** Controls, marks that turn the direction of writing, and what file systems or headers read as something else. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\"<>:|?*;%]");

    /** Windows takes these for devices, whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)( *\\..*)", Pattern.CASE_INSENSITIVE);

    public static FileName of(@Nullable String given, String otherwise, FileKind kind) {
        var name = given == null || given.isBlank() ? otherwise : given;
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var safe = UNSAFE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        safe = safe.replaceAll("^[. ]+|[. ]+$", "");
        if (safe.codePointCount(0, safe.length()) > LONGEST) {
            safe = safe.substring(0, safe.offsetByCodePoints(0, LONGEST)).strip();
        }
        var ending = "." + kind.extension();
        var stem = safe.isEmpty() ? "phu-luc" : safe;
        var whole = kind.endsName(stem) ? stem : stem + ending;
        return new FileName(DEVICE.matcher(whole).matches() ? "_" + whole : whole);
    }

    /** RFC 6266: a plain form for the old, the full one percent-encoded (RFC 8187). */
    public String contentDisposition() {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded());
    }

    private String encoded() {
        var encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted(one & 0xff));
            }
        }
        return encoded.toString();
    }
}
