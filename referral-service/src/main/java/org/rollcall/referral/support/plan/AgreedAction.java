package org.rollcall.referral.support.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.support.people.Organisation;

/**
 * What somebody promised to do.
 *
 * @param owner who has it, by name where one is known
 * @param by the day by which it is to be done
 */
public record AgreedAction(
        Narrative what,
        Organisation organisation,
        @Nullable PersonName owner,
        LocalDate by,
        @Nullable LocalDate doneOn) {}
