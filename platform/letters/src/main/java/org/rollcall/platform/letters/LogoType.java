package org.rollcall.platform.letters;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;

/** The kinds of picture that a letterhead may carry, told by how they begin and not by what they are called. */
enum LogoType {
    PNG("image/png", "png", BufferedImage.TYPE_INT_ARGB, "89504e470d0a1a0a"),
    JPEG("image/jpeg", "jpg", BufferedImage.TYPE_INT_RGB, "ffd8ff");

    private final String mediaType;
    private final String format;
    private final int pixels;
    private final String beginning;

    LogoType(String mediaType, String format, int pixels, String beginning) {
        this.mediaType = mediaType;
        this.format = format;
        this.pixels = pixels;
        this.beginning = beginning;
    }

    static LogoType of(byte[] picture) {
        String begins = HexFormat.of().formatHex(Arrays.copyOf(picture, 8));
        return Arrays.stream(values())
                .filter(type -> begins.startsWith(type.beginning))
                .findFirst()
                .orElseThrow(() -> new UnusablePicture("must be a PNG or JPEG picture"));
    }

    String mediaType() {
        return mediaType;
    }

    String format() {
        return format;
    }

    int pixels() {
        return pixels;
    }
}
