package org.rollcall.attendance.imports.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rollcall.attendance.csv.CsvLine;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.platform.rules.InvalidInput;

/**
 * A common transfer file. It is read as a stream that knows no document type and no entity, goes no deeper than such a file does, and
 * keeps of a pupil only what a roll needs: results, ethnicity, languages and attendance are passed over.
 */
final class TransferFile implements RollReader {

    private static final List<String> PUPIL = List.of("CTfile", "CTFpupilData", "Pupil");
    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 20_000;

    @Override
    public Optional<LineProblem> read(InputStream file, Consumer<CsvLine> each) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(file);
            new Reading(xml, each).run();
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw refused("must be a well-formed common transfer file without entities of its own");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private static InvalidInput refused(String why) {
        return new InvalidInput("/file", why);
    }

    /** One pass through a file. */
    private static final class Reading {

        private final XMLStreamReader xml;
        private final Consumer<CsvLine> each;
        private final List<String> path = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private TransferFields pupil = new TransferFields();
        private long number;

        Reading(XMLStreamReader xml, Consumer<CsvLine> each) {
            this.xml = xml;
            this.each = each;
        }

        void run() throws XMLStreamException {
            boolean pupils = false;
            while (xml.hasNext()) {
                step(xml.next());
                pupils = pupils || path.equals(PUPIL.subList(0, 2));
            }
            if (!pupils) {
                throw refused("must be a common transfer file: CTfile with CTFpupilData");
            }
        }

        private void step(int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("must not declare or use a document type or entities");
                default -> {}
            }
        }

        private void open(String name) {
            path.add(name);
            text.setLength(0);
            if (path.size() > DEEPEST) {
                throw refused("is nested deeper than a common transfer file is");
            }
            if (path.equals(PUPIL)) {
                pupil = new TransferFields();
            } else if (inPupil()) {
                pupil.opened(name);
            }
        }

        private void close() {
            if (inPupil()) {
                pupil.put(String.join("/", path.subList(PUPIL.size(), path.size())), text.toString());
            } else if (path.equals(PUPIL)) {
                each.accept(pupil.line(++number));
            }
            path.removeLast();
            text.setLength(0);
        }

        private void append() {
            if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                throw refused("has a field longer than any field of a common transfer file is");
            }
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }

        private boolean inPupil() {
            return path.size() > PUPIL.size() && path.subList(0, PUPIL.size()).equals(PUPIL);
        }
    }
}
