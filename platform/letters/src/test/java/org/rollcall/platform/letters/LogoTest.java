package org.rollcall.platform.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogoTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void a_small_picture_is_taken_for_what_it_is(String format, String mediaType) throws IOException {
        Logo logo = Logo.drawn(picture(format, 300, 100));

        assertThat(logo.mediaType()).isEqualTo(mediaType);
        assertThat(logo.dataUri()).startsWith("data:" + mediaType + ";base64,");
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.bytes())).getWidth())
                .isEqualTo(300);
    }

    @Test
    void what_hides_behind_the_picture_is_left_behind() throws IOException {
        byte[] picture = picture("png", 30, 10);
        byte[] hidden = "<script>alert(1)</script>".getBytes(UTF_8);
        byte[] sent = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, sent, picture.length, hidden.length);

        assertThat(new String(Logo.drawn(sent).bytes(), UTF_8)).doesNotContain("script");
    }

    @Test
    void other_files_are_refused_whatever_they_are_called() {
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), "PNG or JPEG");
        refused("GIF89a".getBytes(UTF_8), "PNG or JPEG");
        refused(new byte[0], "PNG or JPEG");
    }

    @Test
    void a_picture_that_is_cut_off_is_refused() throws IOException {
        refused(Arrays.copyOf(picture("png", 300, 100), 40), "not a picture that can be read");
    }

    @Test
    void a_heavy_picture_is_refused() {
        refused(new byte[Logo.MOST_BYTES + 1], "at most 200,000 bytes");
    }

    @Test
    void an_enormous_picture_in_a_small_file_is_refused_before_it_is_unpacked() throws IOException {
        Logo.drawn(picture("png", 2_000, 1_000));
        refused(picture("png", 2_001, 1_000), "2000 wide and 1000 high");
        refused(picture("png", 2_000, 1_001), "2000 wide and 1000 high");
    }

    private static void refused(byte[] sent, String because) {
        assertThatThrownBy(() -> Logo.drawn(sent))
                .isInstanceOf(UnusablePicture.class)
                .hasMessageContaining(because);
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
