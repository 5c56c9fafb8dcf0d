package org.rollcall.referral.teamaround;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.support.people.Organisation;

/**
 * A meeting as its reader sees it; to a school without what was said.
 *
 * @param actions the steps that are open to this caller now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        String id,
        String planId,
        MeetingState state,
        LocalDate on,
        @Nullable MinutesView minutes,
        List<String> actions) {

    /** The minutes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MinutesView(
            @Nullable List<AttendeeView> present,
            @Nullable String said,
            List<ActionView> agreed,
            @Nullable List<String> copies) {

        static MinutesView of(Minutes minutes, boolean forCouncil) {
            return new MinutesView(
                    forCouncil
                            ? minutes.present().stream().map(AttendeeView::of).toList()
                            : null,
                    forCouncil ? minutes.said().text() : null,
                    minutes.agreed().stream().map(ActionView::of).toList(),
                    forCouncil ? minutes.copies().stream().map(ParentId::value).toList() : null);
        }
    }

    /** Somebody who was there. */
    record AttendeeView(String name, Organisation organisation) {

        static AttendeeView of(Attendee attendee) {
            return new AttendeeView(attendee.name().text(), attendee.organisation());
        }
    }

    /** What somebody promised. */
    record ActionView(String what, String owner, LocalDate by) {

        static ActionView of(MinutedAction action) {
            return new ActionView(action.what().text(), action.owner().text(), action.by());
        }
    }

    static MeetingView of(FamilyMeeting meeting, boolean forCouncil, boolean mayWrite) {
        MeetingFacts facts = meeting.facts();
        boolean open = !meeting.state().next().isEmpty();
        return new MeetingView(
                facts.id().value(),
                facts.plan().value(),
                meeting.state(),
                facts.on(),
                meeting.minutes() == null ? null : MinutesView.of(meeting.minutes(), forCouncil),
                open && mayWrite ? List.of("minutes", "cancellation") : List.of());
    }
}
