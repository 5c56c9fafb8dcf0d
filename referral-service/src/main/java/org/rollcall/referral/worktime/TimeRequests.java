package org.rollcall.referral.worktime;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.worktime.entry.Activity;
import org.rollcall.referral.worktime.entry.ReversalReason;
import org.rollcall.referral.worktime.entry.TimeEntry;
import org.rollcall.referral.worktime.entry.TimeKind;

/** Bodies of the steps with time. */
final class TimeRequests {

    private TimeRequests() {}

    /** @param officer whose time it was, when a team leader enters it for somebody else */
    record EntryRequest(
            @Nullable @Size(min = 1, max = 100) String officer,

            @NotNull @Pattern(regexp = SchoolUrn.FORM, message = SchoolUrn.SAYS) String schoolUrn,

            @Nullable @Size(min = 1, max = 60) String caseId,
            @NotNull LocalDate date,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime start,
            @NotNull @Min(1) @Max(TimeEntry.MOST_MINUTES) Integer minutes,
            @NotNull TimeKind kind,
            @NotNull Activity activity) {

        TimeEntry entry(String id) {
            return new TimeEntry(
                    id,
                    new SchoolUrn(schoolUrn),
                    caseId == null ? null : new CaseId(caseId),
                    start,
                    minutes,
                    kind,
                    activity,
                    null);
        }
    }

    /** Takes an entry back. */
    record ReversalRequest(@NotNull ReversalReason reason) {}
}
