package org.passeport.content.format;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A drawing is a picture and nothing else: no script, no style, no link out, no document type. */
final class DrawingCheck {

    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "style",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "image",
            "a",
            "animate",
            "set",
            "handler",
            "audio",
            "video");

    private DrawingCheck() {}

    static void check(String file, byte[] bytes, Faults faults) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean first = true;
            while (reader.hasNext()) {
                int event = reader.next();
                int line = Math.max(reader.getLocation().getLineNumber(), 0);
                if (event == XMLStreamConstants.DTD
                        || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                        || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    faults.add(
                            file,
                            line,
                            "Le dessin porte un type de document ou une instruction.",
                            "Retirez la ligne « <!DOCTYPE … > » ou « <? … ?> ».");
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (first && !reader.getLocalName().equals("svg")) {
                        faults.add(file, line, "Ce n’est pas un dessin SVG.", "Le premier élément doit être « svg ».");
                    }
                    first = false;
                    element(file, line, reader, faults);
                }
            }
        } catch (XMLStreamException e) {
            faults.add(
                    file,
                    e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0),
                    "Le dessin ne se lit pas.",
                    "Enregistrez-le de nouveau en SVG simple, sans type de document.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static void element(String file, int line, XMLStreamReader reader, Faults faults) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (FORBIDDEN.contains(name)) {
            faults.add(file, line, "L’élément « " + name + " » n’a pas sa place dans un dessin.", "Retirez-le.");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean leadsOut = attribute.equals("href") && !value.startsWith("#");
            if (attribute.startsWith("on")
                    || attribute.equals("style")
                    || leadsOut
                    || value.contains("javascript:")
                    || leadsOutByUrl(value)) {
                faults.add(
                        file,
                        line,
                        "L’attribut « " + attribute + " » n’a pas sa place dans un dessin.",
                        "Retirez-le ; un lien ne peut mener que dans le dessin (#…).");
            }
        }
    }

    private static boolean leadsOutByUrl(String value) {
        return value.contains("url(")
                && !value.replaceAll("\\s", "").matches("(?:[^u]|u(?!rl\\())*url\\([\"']?#[^)]*\\).*");
    }
}
