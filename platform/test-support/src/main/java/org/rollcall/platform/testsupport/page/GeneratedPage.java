package org.rollcall.platform.testsupport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that a test makes from the code: written when asked to, otherwise compared. */
public final class GeneratedPage {

    private final String page;
    private final String property;
    private final Path file;

    private GeneratedPage(String page, String property) {
        this.page = page;
        this.property = property;
        this.file = Path.of(System.getProperty("rollcall.root"), page);
    }

    /** The page of that path below the root; {@code -D<property>=write} writes it. */
    public static GeneratedPage of(String page, String property) {
        return new GeneratedPage(page, property);
    }

    public void requireCurrent(String wanted) {
        try {
            if ("write".equals(System.getProperty(property))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, wanted);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s; after a change that is meant, write it with -D%s=write", page, property)
                    .isEqualTo(wanted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
