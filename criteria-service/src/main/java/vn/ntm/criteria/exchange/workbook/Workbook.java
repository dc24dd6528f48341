package vn.ntm.criteria.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * An XLSX file, Transitional or Strict. We read it ourselves: what a cell holds is not what a person sees in it, and the
 * libraries give one or the other (see the decision on dependencies).
 */
public final class Workbook {

    private static final String RELATIONSHIPS = "/relationships";

    private final Parts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final Styles styles;
    private boolean from1904;

    /** @param content by name of the part */
    public Workbook(Map<String, byte[]> content) throws NotReadable {
        this.parts = new Parts(content);
        var main = parts.related("").ofType("officeDocument").orElseThrow(() -> new NotReadable("_rels/.rels"));
        var related = parts.related(main);
        parts.read(main, in -> {
            if (Parts.starts(in, "workbookPr")) {
                from1904 = isTrue(Parts.attribute(in, "date1904"));
            } else if (Parts.starts(in, "sheet")) {
                var part = related.byId().get(identity(in));
                var name = Parts.attribute(in, "name");
                if (part == null || name == null || sheets.put(name, part) != null) {
                    throw new NotReadable(main);
                }
            }
        });
        var shared = related.ofType("sharedStrings");
        if (shared.isPresent()) {
            parts.read(shared.get(), in -> {
                if (Parts.starts(in, "si")) {
                    strings.add(Parts.text(in, "si"));
                }
            });
        }
        this.styles = new Styles(parts, related.ofType("styles"));
    }

    static boolean isTrue(@Nullable String said) {
        return "1".equals(said) || "true".equals(said);
    }

    private static String identity(XMLStreamReader in) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals("id")
                    && Objects.requireNonNullElse(in.getAttributeNamespace(i), "")
                            .endsWith(RELATIONSHIPS)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** @param mostRows after one more than these the rest is not read */
    public Sheet sheet(String name, int mostRows) throws NotReadable {
        var part = Objects.requireNonNull(sheets.get(name), name);
        return new SheetReader(strings, styles, from1904, mostRows).read(name, part, parts);
    }
}
