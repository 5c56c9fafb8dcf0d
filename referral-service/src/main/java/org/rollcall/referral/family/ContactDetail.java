package org.rollcall.referral.family;

/** A telephone number or e-mail address. Never printed. */
public record ContactDetail(String text) {

    @Override
    public String toString() {
        return "ContactDetail[withheld]";
    }
}
