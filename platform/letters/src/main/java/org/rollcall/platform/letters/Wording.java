package org.rollcall.platform.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that people write for a letter: paragraphs with an empty line between them, and places such as {@code {{child}}} for values
 * of the letter's data. Nothing in it is markup: it is printed as it stands.
 */
public record Wording(String words) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{ ?([A-Za-z][A-Za-z0-9]{0,39}) ?}}");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The values that it asks for, by name. */
    public Set<String> places() {
        Set<String> names = new TreeSet<>();
        PLACE.matcher(words).results().map(place -> place.group(1)).forEach(names::add);
        return names;
    }

    /** Whether each brace belongs to a place: sections, partials and raw values are for pages alone. */
    public boolean isWellFormed() {
        String rest = PLACE.matcher(words).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    /**
     * The words with the values put in. A value is put in once and as text: braces, lines or markup in it mean nothing.
     *
     * @throws IllegalArgumentException when the data lack a value; a letter never has a gap
     */
    public List<String> paragraphs(Map<String, ?> data) {
        return new Paragraphs(Arrays.stream(BETWEEN_PARAGRAPHS.split(words.strip()))
                .map(paragraph -> PLACE.matcher(SPACE.matcher(paragraph).replaceAll(" "))
                        .replaceAll(place -> Matcher.quoteReplacement(value(place, data))))
                .toList());
    }

    private static String value(MatchResult place, Map<String, ?> data) {
        Object value = data.get(place.group(1));
        if (value instanceof String || value instanceof Number) {
            return SPACE.matcher(value.toString()).replaceAll(" ").strip();
        }
        throw new IllegalArgumentException("The letter's data have no short value " + place.group(1));
    }
}
