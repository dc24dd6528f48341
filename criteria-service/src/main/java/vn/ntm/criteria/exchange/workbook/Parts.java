package vn.ntm.criteria.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** The parts of the file, found by how they are related: their names are each program's own affair. */
final class Parts {

    private static final XMLInputFactory XML = factory();

    private final Map<String, byte[]> byName = new HashMap<>();

    Parts(Map<String, byte[]> parts) {
        parts.forEach((name, content) -> byName.put(plain(name), content));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Some programs write backslashes, and one name in two ways. */
    private static String plain(String name) {
        var forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /** Where another part stands, by the identity that the first gives it or by its type. */
    record Related(Map<String, String> byId, Map<String, String> byType) {

        Optional<String> ofType(String type) {
            return Optional.ofNullable(byType.get(type));
        }
    }

    Related related(String part) throws NotReadable {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var related = new Related(new HashMap<>(), new HashMap<>());
        var relations = folder + "_rels/" + part.substring(slash) + ".rels";
        if (byName.containsKey(plain(relations))) {
            read(relations, in -> {
                if (starts(in, "Relationship") && !"External".equals(attribute(in, "TargetMode"))) {
                    var type = Objects.requireNonNullElse(attribute(in, "Type"), "");
                    var target = resolved(folder, Objects.requireNonNullElse(attribute(in, "Target"), ""));
                    related.byId().put(Objects.requireNonNullElse(attribute(in, "Id"), ""), target);
                    related.byType().putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            });
        }
        return related;
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : java.nio.file.Path.of("/" + folder)
                        .resolve(target)
                        .normalize()
                        .toString()
                        .substring(1);
    }

    interface Visitor {
        void at(XMLStreamReader in) throws XMLStreamException, NotReadable;
    }

    /** Shows the visitor each element of the part, at its beginning and at its end. */
    void read(String part, Visitor visitor) throws NotReadable {
        var content = byName.get(plain(part));
        if (content == null) {
            throw new NotReadable(part);
        }
        try {
            var in = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    visitor.at(in);
                }
            }
            in.close();
        } catch (XMLStreamException | NoSuchElementException | IllegalArgumentException _) {
            throw new NotReadable(part);
        }
    }

    static boolean starts(XMLStreamReader in, String element) {
        return in.isStartElement() && in.getLocalName().equals(element);
    }

    static boolean ends(XMLStreamReader in, String element) {
        return in.isEndElement() && in.getLocalName().equals(element);
    }

    /** By its own name only: Strict and Transitional files have the same names in two worlds of namespaces. */
    static @Nullable String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A text with all its runs, from its first element to its last; how it is pronounced is left out. */
    static String text(XMLStreamReader in, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aside = false;
        while (!ends(in, element)) {
            in.next();
            if (starts(in, "rPh") || ends(in, "rPh")) {
                aside = in.isStartElement();
            } else if (starts(in, "t") && !aside) {
                text.append(in.getElementText());
            }
        }
        return text.toString();
    }
}
