package org.rollcall.referral.letter;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.platform.letters.Stationery;

/**
 * A letter that the service can send. The package that sends it declares it as a bean; its page is
 * {@code letters/<name>.v<version>.xhtml} on the classpath.
 *
 * <p>A page begins with {@code {{>house-style}}} in its head, and shows {@code {{>letterhead}}}, {@code {{>recipient}}} (the address
 * in the envelope's window, the day and the reference) and {@code {{>signature}}}. It may name {@code letterhead.name}, {@code
 * letterhead.phone}, {@code letterhead.email}, {@code recipient.name}, {@code recipientName}, {@code council}, {@code date} and
 * {@code reference} beside its own data. Each wording is there under its name, as paragraphs: {@code
 * {{#opening}}<p>{{.}}</p>{{/opening}}}.
 *
 * @param name such as {@code contract-invitation}
 * @param version of the page: a page that has been sent is never changed, a change is the next version
 * @param title for people: "Invitation to an attendance contract meeting"
 * @param wording what a council may word for itself, by the name under which the page shows it, with the standard words; may name
 *     values of the data as {@code {{child}}}
 * @param sample data as an order would give them, for the preview; wording may name its short values, so an order gives all of them
 */
public record LetterKind(
        String name, int version, String title, Map<String, String> wording, Map<String, Object> sample) {

    public LetterKind {
        wording = Map.copyOf(wording);
        sample = Map.copyOf(sample);
    }

    /** The page's name with its version. */
    public String page() {
        return name + ".v" + version;
    }

    /** The short values that its wording may name. */
    public Set<String> places() {
        Set<String> places = new TreeSet<>(Stationery.PLACES);
        sample.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number) {
                places.add(name);
            }
        });
        return places;
    }
}
