package org.rollcall.referral.attachment.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rollcall.referral.attachment.type.RefusedFile.Code;

/** A Word document or Excel workbook is an archive that lists its own parts; any other archive is refused, and so is one with macros. */
final class OfficeDocument {

    private static final String LIST = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OOXML + "wordprocessingml.document.main+xml";
    private static final String EXCEL = OOXML + "spreadsheetml.sheet.main+xml";
    private static final Set<String> ACTIVE =
            Set.of("macro", "vbaproject", "vbadata", "activex", "oleobject", "controlproperties");

    private OfficeDocument() {}

    static FileType typeOf(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry list = archive.getEntry(LIST);
            if (list == null) {
                throw archive();
            }
            Set<String> parts = contentTypes(archive, list);
            if (isActive(archive, parts)) {
                throw active();
            }
            return type(parts);
        } catch (ZipException | XMLStreamException damaged) {
            RefusedFile refused = SniffingTypes.notAllowed("It is damaged.");
            refused.initCause(damaged);
            throw refused;
        }
    }

    private static RefusedFile active() {
        return new RefusedFile(
                Code.ACTIVE_CONTENT, "It holds macros, controls or embedded objects. Save it without them, or as PDF.");
    }

    private static FileType type(Set<String> parts) {
        if (parts.contains(WORD)) {
            return FileType.DOCX;
        }
        if (parts.contains(EXCEL)) {
            return FileType.XLSX;
        }
        throw SniffingTypes.notAllowed("It is an Office document of another kind.");
    }

    private static RefusedFile archive() {
        return new RefusedFile(Code.ARCHIVE_NOT_ALLOWED, "It is an archive. Send each file in it by itself.");
    }

    private static boolean isActive(ZipFile archive, Set<String> parts) {
        return Stream.concat(parts.stream(), archive.stream().map(ZipEntry::getName))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> ACTIVE.stream().anyMatch(name::contains));
    }

    /** Read as XML and no further than a document's own list is long; nothing outside the file is fetched for it. */
    private static Set<String> contentTypes(ZipFile archive, ZipEntry list) throws IOException, XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = archive.getInputStream(list)) {
            byte[] content = bytes.readNBytes(LONGEST_LIST);
            return contentTypes(xml.createXMLStreamReader(new ByteArrayInputStream(content)));
        }
    }

    private static Set<String> contentTypes(XMLStreamReader list) throws XMLStreamException {
        Set<String> types = new HashSet<>();
        while (list.hasNext()) {
            if (list.next() == XMLStreamReader.START_ELEMENT) {
                String type = list.getAttributeValue(null, "ContentType");
                if (type != null) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
