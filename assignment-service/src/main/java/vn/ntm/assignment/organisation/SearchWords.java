package vn.ntm.assignment.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.kernel.Code;

/** The words a body is found under: of its names, and its codes as they are. */
public final class SearchWords {

    private SearchWords() {}

    public static Set<String> of(Code code, Attributes as) {
        var names = new ArrayList<>(as.aliases());
        names.add(as.name());
        if (as.nameEn() != null) {
            names.add(as.nameEn());
        }
        var words = Folded.words(names);
        words.add(code.text());
        words.addAll(Folded.words(List.of(code.text())));
        as.externalCodes().values().forEach(external -> words.addAll(Folded.words(List.of(external))));
        return words;
    }

    /** The name by which people tell bodies apart. */
    public static String plain(String name) {
        return Folded.plain(name);
    }
}
