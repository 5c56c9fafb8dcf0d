package org.rollcall.referral.letter;

import java.util.Map;

/**
 * A letter that the service can send. The package that sends it declares it as a bean; its page is
 * {@code letters/<name>.v<version>.xhtml} on the classpath.
 *
 * @param name such as {@code contract-invitation}
 * @param version of the page: a page that has been sent is never changed, a change is the next version
 * @param title for people: "Invitation to an attendance contract meeting"
 * @param wording what a council may word for itself, by the name under which the page shows it, with the standard words; may name
 *     values of the data as {@code {{child}}}
 * @param sample data as an order would give them, for the preview
 */
public record LetterKind(
        String name, int version, String title, Map<String, String> wording, Map<String, Object> sample) {

    public LetterKind {
        wording = Map.copyOf(wording);
        sample = Map.copyOf(sample);
    }
}
