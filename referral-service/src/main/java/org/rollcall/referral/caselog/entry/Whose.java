package org.rollcall.referral.caselog.entry;

import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.casework.KnownCase;

/** The case that an entry belongs to, and its child and school. */
public record Whose(CaseId caseId, PupilId pupil, SchoolUrn school) {

    public static Whose of(KnownCase known) {
        return new Whose(known.id(), known.pupil(), known.school());
    }
}
