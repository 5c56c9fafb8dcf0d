package org.rollcall.referral.attachment.type;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.referral.attachment.type.RefusedFile.Code;

class SniffingTypesTest {

    private static final String MESSAGE = "0b0d020000000000c000000000000046";
    private static final String OLD_WORD = "0609020000000000c000000000000046";

    private final SniffingTypes sniffing = new SniffingTypes();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest(name = "{0} is {2}")
    @MethodSource
    void what_may_be_attached_is_known_by_its_bytes(String name, byte[] bytes, FileType type) throws IOException {
        assertThat(typeOf(name, bytes)).isEqualTo(type);
    }

    static Stream<Arguments> what_may_be_attached_is_known_by_its_bytes() {
        return Stream.of(
                Arguments.of("letter.pdf", Specimens.pdf(), FileType.PDF),
                Arguments.of("LETTER.PDF", Specimens.pdf(), FileType.PDF),
                Arguments.of("letter", Specimens.pdf(), FileType.PDF),
                Arguments.of("scan.png", Specimens.png(), FileType.PNG),
                Arguments.of("scan.jpg", Specimens.jpeg(), FileType.JPEG),
                Arguments.of("scan.jpeg", Specimens.jpeg(), FileType.JPEG),
                Arguments.of("photo.heic", Specimens.heic(), FileType.HEIC),
                Arguments.of("notes.docx", Specimens.docx(Map.of()), FileType.DOCX),
                Arguments.of("marks.xlsx", Specimens.xlsx(Map.of()), FileType.XLSX),
                Arguments.of("notes.txt", "Rang at nine.\n".getBytes(UTF_8), FileType.TEXT),
                Arguments.of("notes.txt", "Rang at nine.\n".getBytes(UTF_16), FileType.TEXT),
                Arguments.of("marks.csv", "UPN,Date\nA,2026-09-21\n".getBytes(UTF_8), FileType.CSV),
                Arguments.of("mail.eml", mail(), FileType.EMAIL),
                Arguments.of("mail.msg", Specimens.compound(MESSAGE), FileType.OUTLOOK_MESSAGE));
    }

    @ParameterizedTest(name = "{0} is refused: {2}")
    @MethodSource
    void what_may_not_be_attached_is_refused_with_its_reason(String name, byte[] bytes, Code code) {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> typeOf(name, bytes))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static Stream<Arguments> what_may_not_be_attached_is_refused_with_its_reason() {
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return Stream.of(
                Arguments.of("page.html", "<!DOCTYPE html><html></html>".getBytes(UTF_8), Code.TYPE_NOT_ALLOWED),
                Arguments.of("notes.txt", "<html><script>1</script></html>".getBytes(UTF_8), Code.TYPE_NOT_ALLOWED),
                Arguments.of("logo.svg", svg(), Code.TYPE_NOT_ALLOWED),
                Arguments.of("logo.png", svg(), Code.TYPE_NOT_ALLOWED),
                Arguments.of("setup.exe", program(), Code.TYPE_NOT_ALLOWED),
                Arguments.of("letter.pdf", program(), Code.TYPE_NOT_ALLOWED),
                Arguments.of("run.txt", "#!/bin/sh\nls\n".getBytes(UTF_8), Code.TYPE_NOT_ALLOWED),
                Arguments.of("old.doc", Specimens.compound(OLD_WORD), Code.TYPE_NOT_ALLOWED),
                Arguments.of("old.msg", Specimens.compound(OLD_WORD), Code.TYPE_NOT_ALLOWED),
                Arguments.of("all.zip", Specimens.zip(Map.of("a.pdf", "%PDF")), Code.ARCHIVE_NOT_ALLOWED),
                Arguments.of("all.docx", Specimens.zip(Map.of("a.pdf", "%PDF")), Code.ARCHIVE_NOT_ALLOWED),
                Arguments.of("notes.docm", Specimens.office(macros, Map.of()), Code.ACTIVE_CONTENT),
                Arguments.of("notes.docx", Specimens.docx(Map.of("word/vbaProject.bin", "x")), Code.ACTIVE_CONTENT),
                Arguments.of("marks.xlsx", Specimens.xlsx(Map.of("xl/macrosheets/s.xml", "x")), Code.ACTIVE_CONTENT),
                Arguments.of("notes.docx", Specimens.docx(Map.of("word/activeX/a.xml", "x")), Code.ACTIVE_CONTENT),
                Arguments.of("talk.pptx", Specimens.office("application/other", Map.of()), Code.TYPE_NOT_ALLOWED),
                Arguments.of("letter.docx", Specimens.pdf(), Code.NAME_AND_CONTENT_DIFFER),
                Arguments.of("letter.pdf.exe", Specimens.pdf(), Code.NAME_AND_CONTENT_DIFFER),
                Arguments.of("marks.docx", Specimens.xlsx(Map.of()), Code.NAME_AND_CONTENT_DIFFER));
    }

    @Test
    void a_list_of_parts_that_reaches_out_of_the_file_is_not_followed() {
        String outside = "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Types>&x;</Types>";

        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> typeOf("a.docx", Specimens.docx(Map.of("[Content_Types].xml", outside))));
    }

    @Test
    void a_refusal_says_what_may_be_sent_and_repeats_no_name() {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> typeOf("Canary Moor.html", "<html></html>".getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.detail())
                        .contains("text/html", "PDF", "DOCX")
                        .doesNotContain("Canary"));
    }

    private FileType typeOf(String name, byte[] bytes) throws IOException {
        return sniffing.typeOf(Files.write(folder.resolve("upload"), bytes), name);
    }

    private static byte[] mail() {
        return "From: a@example.org\r\nTo: b@example.org\r\nSubject: Absence\r\nMIME-Version: 1.0\r\n\r\nHello\r\n"
                .getBytes(UTF_8);
    }

    private static byte[] svg() {
        return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>".getBytes(UTF_8);
    }

    private static byte[] program() {
        byte[] program = new byte[256];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 0x80;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }
}
