package org.rollcall.referral.attachment.type;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each kind. */
public final class Specimens {

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private Specimens() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(UTF_8);
    }

    static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    static byte[] heic() {
        return HexFormat.of().parseHex("000000186674797068656963000000006d69663168656963");
    }

    static byte[] docx(Map<String, String> more) {
        return office(MAIN + "wordprocessingml.document.main+xml", more);
    }

    static byte[] xlsx(Map<String, String> more) {
        return office(MAIN + "spreadsheetml.sheet.main+xml", more);
    }

    static byte[] office(String main, Map<String, String> more) {
        Map<String, String> entries = new TreeMap<>(more);
        entries.putIfAbsent(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + main + "\"/></Types>");
        return zip(entries);
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A compound file whose root has that class. */
    static byte[] compound(String rootClass) {
        byte[] file = new byte[512 * 3];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, file, 0, 8);
        file[26] = 3;
        file[28] = (byte) 0xfe;
        file[29] = (byte) 0xff;
        file[30] = 9;
        file[48] = 1;
        System.arraycopy(HexFormat.of().parseHex(rootClass), 0, file, 1024 + 80, 16);
        return file;
    }
}
