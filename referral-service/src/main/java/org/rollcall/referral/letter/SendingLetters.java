package org.rollcall.referral.letter;

import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** Makes a letter from the wording that the council has in force today, and keeps it exactly as it was sent. */
public interface SendingLetters {

    /** @return the letter's id, which is the order's; the one that is kept when it was made before */
    String send(TenantId tenant, LetterOrder order, Actor actor);
}
