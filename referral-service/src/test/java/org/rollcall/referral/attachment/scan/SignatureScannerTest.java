package org.rollcall.referral.attachment.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rollcall.referral.attachment.scan.VirusScanner.Verdict;

class SignatureScannerTest {

    private final VirusScanner scanner = new SignatureScanner();

    @ParameterizedTest(name = "behind {0} bytes")
    @ValueSource(ints = {0, 1, 8191, 8192, 8160, 100_000})
    void the_test_file_is_found_wherever_it_lies(int before) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[before]);
        file.writeBytes(Eicar.bytes());
        file.writeBytes(new byte[3]);

        assertThat(scan(file.toByteArray())).isInstanceOf(Verdict.Infected.class);
    }

    @Test
    void a_beginning_of_it_that_goes_wrong_hides_nothing() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("X5O!P%@AP".getBytes(US_ASCII));
        file.writeBytes(Eicar.bytes());

        assertThat(scan(file.toByteArray())).isInstanceOf(Verdict.Infected.class);
    }

    @Test
    void all_else_is_clean() {
        byte[] almost = Eicar.bytes();
        almost[almost.length - 1]++;

        assertThat(scan(new byte[0])).isEqualTo(new Verdict.Clean());
        assertThat(scan(almost)).isEqualTo(new Verdict.Clean());
    }

    private Verdict scan(byte[] file) {
        return scanner.scan(new ByteArrayInputStream(file));
    }
}
