package org.rollcall.platform.letters;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A small picture for the letterhead. What comes in is drawn anew, so that nothing but the picture itself is kept: no hidden data, no
 * second file behind the first. It goes into the page as data, so nothing is fetched.
 */
public final class Logo {

    /** The most that a picture may weigh. */
    public static final int MOST_BYTES = 200_000;

    private static final int MOST_WIDTH = 2_000;
    private static final int MOST_HEIGHT = 1_000;

    private final LogoType type;
    private final byte[] bytes;

    private Logo(LogoType type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /** A picture as somebody sent it, checked and drawn anew; {@link UnusablePicture} says what is wrong. */
    public static Logo drawn(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new UnusablePicture("must weigh at most %,d bytes".formatted(MOST_BYTES));
        }
        LogoType type = LogoType.of(sent);
        try {
            return new Logo(type, encoded(type, decoded(type, sent)));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnusablePicture told
                    ? told
                    : new UnusablePicture("is not a picture that can be read");
        }
    }

    /** A picture that was drawn before. */
    public static Logo kept(byte[] bytes) {
        return new Logo(LogoType.of(bytes), bytes.clone());
    }

    public String mediaType() {
        return type.mediaType();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    String dataUri() {
        return "data:" + mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static BufferedImage decoded(LogoType type, byte[] sent) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.format());
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** Before the picture is unpacked: a small file may hold an enormous one. */
    private static void requireSize(int width, int height) {
        if (width > MOST_WIDTH || height > MOST_HEIGHT) {
            throw new UnusablePicture("must be at most %d wide and %d high".formatted(MOST_WIDTH, MOST_HEIGHT));
        }
    }

    private static byte[] encoded(LogoType type, BufferedImage picture) throws IOException {
        BufferedImage fresh = new BufferedImage(picture.getWidth(), picture.getHeight(), type.pixels());
        Graphics2D canvas = fresh.createGraphics();
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(fresh, type.format(), stream);
        }
        return out.toByteArray();
    }
}
