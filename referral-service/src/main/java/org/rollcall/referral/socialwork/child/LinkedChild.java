package org.rollcall.referral.socialwork.child;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/** A child who has a social worker, or had one, as the packages beside this one read it. */
public interface LinkedChild {

    PupilId pupil();

    SchoolUrn school();

    /** The case in which it was written down; none for a child without one. */
    @Nullable CaseId caseId();

    /** The link that counts now. */
    @Nullable SocialWorkerLink current();

    Optional<SocialWorkerLink> linkOn(LocalDate day);

    Optional<AttendanceTarget> target();
}
