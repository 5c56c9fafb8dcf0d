package org.rollcall.referral.family;

import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * How a parent is reached and spoken with. Never printed.
 *
 * @param language in which the parent wants to be spoken and written to, when it is not English
 * @param needs what helps the parent to take part: large print, easy read, a signer …
 * @param confidentialAddress the address must not become known to the other parent or to anybody who need not write to it
 */
public record Contact(
        @Nullable ContactDetail telephone,
        @Nullable ContactDetail email,
        @Nullable String language,
        boolean interpreter,
        @Nullable Narrative needs,
        boolean confidentialAddress) {

    @Override
    public String toString() {
        return "Contact[withheld]";
    }
}
