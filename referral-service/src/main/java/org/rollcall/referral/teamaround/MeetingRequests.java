package org.rollcall.referral.teamaround;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.support.people.Organisation;

/** Bodies of what is written down about meetings. */
final class MeetingRequests {

    private MeetingRequests() {}

    /** Arranges a meeting; its day may lie in the past when it is written down later. */
    record PlanRequest(@NotNull LocalDate on) {}

    /** What was said and agreed. */
    record MinutesRequest(
            @NotNull @Size(min = 1, max = 40) List<@Valid @NotNull AttendeeForm> present,
            @NotBlank @Size(max = 20000) String said,
            @NotNull @Size(max = 50) List<@Valid @NotNull ActionForm> agreed,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 100) String> copies) {

        Minutes minutes() {
            return new Minutes(
                    present.stream().map(AttendeeForm::attendee).toList(),
                    new Narrative(said),
                    agreed.stream().map(ActionForm::action).toList(),
                    copies == null
                            ? List.of()
                            : copies.stream().map(ParentId::new).distinct().toList());
        }
    }

    /** Somebody who was there. */
    record AttendeeForm(
            @NotBlank @Size(max = 200) String name, @NotNull Organisation organisation) {

        Attendee attendee() {
            return new Attendee(new PersonName(name), organisation);
        }
    }

    /** What somebody promised. */
    record ActionForm(
            @NotBlank @Size(max = 1000) String what,
            @NotBlank @Size(max = 200) String owner,
            @NotNull LocalDate by) {

        MinutedAction action() {
            return new MinutedAction(new Narrative(what), new PersonName(owner), by);
        }
    }
}
