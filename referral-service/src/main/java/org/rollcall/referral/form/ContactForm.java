package org.rollcall.referral.form;

import static org.rollcall.referral.evidence.Narrative.narrative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.family.Contact;
import org.rollcall.referral.family.ContactDetail;

/**
 * How a parent is reached and spoken with; see {@link Contact}.
 *
 * @param language for people: {@code Urdu}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactForm(
        @Nullable @Pattern(regexp = "[0-9+() -]{6,25}", message = "must be a telephone number of 6 to 25 digits, spaces, + - ( )")
        String telephone,

        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 60) String language,
        @Nullable Boolean interpreter,
        @Nullable @Size(max = 1000) String needs,
        @Nullable Boolean confidentialAddress) {

    static @Nullable ContactForm of(@Nullable Contact contact) {
        return contact == null
                ? null
                : new ContactForm(
                        text(contact.telephone()),
                        text(contact.email()),
                        contact.language(),
                        contact.interpreter(),
                        contact.needs() == null ? null : contact.needs().text(),
                        contact.confidentialAddress());
    }

    Contact contact() {
        return new Contact(
                detail(telephone),
                detail(email),
                language,
                Boolean.TRUE.equals(interpreter),
                narrative(needs),
                Boolean.TRUE.equals(confidentialAddress));
    }

    private static @Nullable ContactDetail detail(@Nullable String text) {
        return text == null || text.isBlank() ? null : new ContactDetail(text);
    }

    private static @Nullable String text(@Nullable ContactDetail detail) {
        return detail == null ? null : detail.text();
    }

    @Override
    public String toString() {
        return "ContactForm[withheld]";
    }
}
