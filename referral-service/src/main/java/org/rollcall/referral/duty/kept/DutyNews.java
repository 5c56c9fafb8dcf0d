package org.rollcall.referral.duty.kept;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Received;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.duty.Duty;
import org.rollcall.referral.duty.DutyKind;

/** What duties read of this service's own events; unknown fields are ignored. */
final class DutyNews {

    private DutyNews() {}

    record Arose(
            String dutyId,
            DutyKind kind,
            String about,
            @Nullable String caseId,
            String schoolUrn,
            String pupilId,
            LocalDate startedOn,
            LocalDate dueOn) {

        Duty duty() {
            return new Duty(
                    dutyId,
                    kind,
                    about,
                    caseId == null ? null : new CaseId(caseId),
                    new SchoolUrn(schoolUrn),
                    new PupilId(pupilId),
                    startedOn,
                    dueOn);
        }
    }

    record Ended(String dutyId, LocalDate on) {

        Ending by(Received event) {
            return new Ending(on, Mark.of(event));
        }
    }

    record Allocated(String caseId, @Nullable String officer) {}

    record OfCase(String caseId) {}
}
