package org.rollcall.referral.support.people;

import org.rollcall.referral.family.PersonName;

/**
 * Somebody who works with a family.
 *
 * @param role such as "family support worker"
 */
public record Practitioner(Organisation organisation, String role, PersonName name) {

    /** Everything that a letter will print of them. */
    public String words() {
        return "%s %s".formatted(role, name.text());
    }
}
