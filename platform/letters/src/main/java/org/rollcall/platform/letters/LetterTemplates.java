package org.rollcall.platform.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** Templates by name, read once. A value that a template names and the data lack is an error, never a gap. */
final class LetterTemplates {

    /** What XML cannot carry, escaped or not, and so is left out: control characters, lone surrogates and the two non-characters. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final Mustache.Compiler compiler =
            Mustache.compiler().withLoader(LetterTemplates::open).withEscaper(LetterTemplates::escape);
    private final ConcurrentMap<String, Template> compiled = new ConcurrentHashMap<>();

    String fill(String name, Map<String, ?> data) {
        return compiled.computeIfAbsent(name, this::compile).execute(data);
    }

    private Template compile(String name) {
        try (Reader text = open(name)) {
            return compiler.compile(text);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The letter template " + name + " cannot be read", unreadable);
        }
    }

    private static Reader open(String name) {
        InputStream text = LetterTemplates.class.getResourceAsStream("/letters/" + name + ".xhtml");
        if (text == null) {
            throw new IllegalArgumentException("There is no letter template " + name);
        }
        return new InputStreamReader(text, StandardCharsets.UTF_8);
    }

    /** What is left of a text when it is printed. */
    static String printed(String text) {
        return NOT_XML.matcher(text).replaceAll("");
    }

    private static String escape(String value) {
        return printed(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
