package org.rollcall.referral.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    letter.pdf                  | letter.pdf
                    letter                      | letter.pdf
                    ../../etc/passwd            | passwd.pdf
                    C:\\Users\\a\\letter.pdf    | letter.pdf
                    .htaccess                   | htaccess.pdf
                    CON.pdf                     | file.pdf
                    ''                          | file.pdf
                    'a:b*c?.pdf'                | a_b_c_.pdf
                    'two words.pdf '            | two words.pdf
                    Zoë.pdf                     | Zoë.pdf
                    """)
    void a_name_keeps_what_can_do_no_harm(String given, String kept) {
        assertThat(FileName.of(given, "pdf").text()).isEqualTo(kept);
    }

    @Test
    void marks_that_turn_the_reading_direction_and_line_ends_are_taken_out() {
        assertThat(FileName.of("letter\u202Efdp.exe\r\nSet-Cookie: a.pdf", "pdf")
                        .text())
                .isEqualTo("letter_fdp.exe_Set-Cookie_ a.pdf");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_ending() {
        assertThat(FileName.of("x".repeat(300) + ".pdf", "pdf").text())
                .hasSize(124)
                .endsWith("x.pdf");
    }

    @Test
    void a_download_names_it_for_old_readers_and_for_all_others() {
        assertThat(FileName.of("Zoë's 100% \"note\".pdf", "pdf").asDownload())
                .isEqualTo(
                        "attachment; filename=\"Zo_'s 100_ _note_.pdf\"; filename*=UTF-8''Zo%C3%AB%27s%20100%25%20_note_.pdf");
    }

    @Test
    void it_is_never_printed() {
        assertThat(FileName.of("Alex Moor.pdf", "pdf").toString()).doesNotContain("Moor");
    }
}
