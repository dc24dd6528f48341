package vn.ntm.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name as it is kept: what nobody sees of it would only keep it from being found. */
public final class NameText {

    /** But what turns the direction of writing is seen: where it could deceive, as in the name of a file, it is refused. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u202A-\\u202E\\u2066-\\u2069]]+");

    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");

    private NameText() {}

    /** Marks composed (NFC), nothing of no width, every blank an ordinary one, none before and after. */
    public static String kept(String name) {
        var visible = INVISIBLE.matcher(name).replaceAll("");
        return Normalizer.normalize(BLANK.matcher(visible).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }
}
