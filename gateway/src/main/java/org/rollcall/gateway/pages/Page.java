package org.rollcall.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** An HTML file of ours with a few {@code {{places}}} to fill in; what is filled in is HTML already. */
final class Page {

    private final String html;

    private Page(String html) {
        this.html = html;
    }

    static Page named(String name) {
        try {
            return new Page(
                    new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String with(Map<String, String> parts) {
        String filled = html;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("{{" + part.getKey() + "}}", part.getValue());
        }
        return filled;
    }
}
