package vn.ntm.assignment.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.kernel.Code;

/** The words a body is found under: of its names, and its codes as they are. */
public final class SearchWords {

    private SearchWords() {}

    public static Set<String> of(Code code, Attributes as) {
        return of(
                code.text(),
                as.name(),
                as.nameEn(),
                as.aliases(),
                as.externalCodes().values());
    }

    static Set<String> of(
            String code, String name, @Nullable String nameEn, List<String> aliases, Collection<String> externalCodes) {
        var names = new ArrayList<>(aliases);
        names.add(name);
        if (nameEn != null) {
            names.add(nameEn);
        }
        var words = Folded.words(names);
        words.add(code);
        words.addAll(Folded.parts(code));
        externalCodes.forEach(external -> words.addAll(Folded.parts(external)));
        return words;
    }

    /** The name by which people tell bodies apart. */
    public static String plain(String name) {
        return Folded.plain(name);
    }
}
