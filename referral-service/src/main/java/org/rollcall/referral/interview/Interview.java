package org.rollcall.referral.interview;

import static org.rollcall.referral.interview.InterviewState.ASKED_IN_WRITING;
import static org.rollcall.referral.interview.InterviewState.CANCELLED;
import static org.rollcall.referral.interview.InterviewState.DATE_FIXED;
import static org.rollcall.referral.interview.InterviewState.HELD;
import static org.rollcall.referral.interview.InterviewState.NOT_ATTENDED;
import static org.rollcall.referral.interview.InterviewState.NO_REPLY;
import static org.rollcall.referral.interview.InterviewState.REPLIED;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.ending.CaseEnd;
import org.rollcall.referral.evidence.Narrative;

/**
 * One interview under caution of one parent.
 *
 * <p>Begins with a date fixed after a panel decided on it, and ends held, answered or left unanswered in writing, or cancelled.
 *
 * @param panel the panel that decided on it
 * @param asked how the parent is asked now
 */
record Interview(
        String id,
        AboutCase about,
        ParentId parent,
        String panel,
        InterviewState state,
        Asked asked,
        @Nullable InterviewRecord record,
        @Nullable Reply reply,
        @Nullable Cancellation cancelled) {

    /**
     * How the parent is asked: at an interview, or by letter.
     *
     * @param replyBy of questions in writing
     * @param letters every letter about it
     */
    record Asked(
            @Nullable LocalDateTime at,
            @Nullable Narrative place,
            @Nullable LocalDate replyBy,
            @Nullable Narrative questions,
            List<String> letters) {

        Asked {
            letters = List.copyOf(letters);
        }
    }

    /** What the parent wrote back. */
    record Reply(LocalDate on, @Nullable Narrative text, List<String> attachments) {

        Reply {
            attachments = List.copyOf(attachments);
        }
    }

    /** Not held. */
    record Cancellation(
            LocalDate on, Reason reason, @Nullable Narrative note) {

        /** Why. */
        enum Reason {
            ATTENDANCE_RECOVERED,
            NOT_IN_PUBLIC_INTEREST,
            PARENT_UNFIT,
            OTHER,
            /** It ended with the case, and nobody says so but the case. */
            CASE_CLOSED,
            /** It ended here with the case, which went to another council or school. */
            CASE_TRANSFERRED;

            boolean isWithCase() {
                return this == CASE_CLOSED || this == CASE_TRANSFERRED;
            }
        }

        static Cancellation with(CaseEnd end) {
            return new Cancellation(end.on(), end.isClosure() ? Reason.CASE_CLOSED : Reason.CASE_TRANSFERRED, null);
        }
    }

    static Interview fix(String id, AboutCase about, ParentId parent, String panel, Asked asked, LocalDate today) {
        requireAhead(asked, today);
        return new Interview(id, about, parent, panel, DATE_FIXED, asked, null, null, null);
    }

    static void requireAhead(Asked asked, LocalDate today) {
        LocalDateTime at = asked.at();
        guards().when(
                        at != null && !at.toLocalDate().isAfter(today),
                        "INTERVIEW_NOT_AHEAD",
                        "A parent is invited before the day.")
                .when(
                        asked.replyBy() != null && !asked.replyBy().isAfter(today),
                        "REPLY_NOT_AHEAD",
                        "A parent has a day or more to reply.")
                .refuse();
    }

    /** Another date after the parent did not come. */
    Interview fixAgain(Asked next, LocalDate today) {
        guards().and(state.refusing(DATE_FIXED)).refuse();
        requireAhead(next, today);
        return with(DATE_FIXED, next);
    }

    Interview askInWriting(Asked next, LocalDate today) {
        guards().and(state.refusing(ASKED_IN_WRITING)).refuse();
        requireAhead(next, today);
        return with(ASKED_IN_WRITING, next);
    }

    Interview hold(InterviewRecord held, LocalDate today) {
        Guards guards = guards().and(state.refusing(HELD));
        held.check(guards, asked.at(), today);
        guards.refuse();
        return new Interview(id, about, parent, panel, HELD, asked, held, reply, cancelled);
    }

    Interview notAttended(LocalDate today) {
        LocalDateTime at = asked.at();
        guards().and(state.refusing(NOT_ATTENDED))
                .when(
                        state == DATE_FIXED && at != null && today.isBefore(at.toLocalDate()),
                        "INTERVIEW_NOT_YET",
                        "The day of the interview has not come.")
                .refuse();
        return with(NOT_ATTENDED, asked);
    }

    Interview replied(Reply with, LocalDate today) {
        guards().and(state.refusing(REPLIED))
                .when(with.on().isAfter(today), "DAY_AHEAD", "A reply has come by today.")
                .when(
                        with.text() == null && with.attachments().isEmpty(),
                        "REPLY_MISSING",
                        "Write what the parent replied, or attach it.")
                .refuse();
        return new Interview(id, about, parent, panel, REPLIED, asked, record, with, cancelled);
    }

    /** No reply came by the day that the letter named. */
    Interview notReplied(LocalDate today) {
        LocalDate by = asked.replyBy();
        guards().and(state.refusing(NO_REPLY))
                .when(
                        state == ASKED_IN_WRITING && by != null && !today.isAfter(by),
                        "REPLY_MAY_COME",
                        "The parent may reply until " + by + ".")
                .refuse();
        return with(NO_REPLY, asked);
    }

    Interview cancel(Cancellation why) {
        guards().and(state.refusing(CANCELLED)).refuse();
        return new Interview(id, about, parent, panel, CANCELLED, asked, record, reply, why);
    }

    private static Guards guards() {
        return Guards.of(InterviewState.PROVISION);
    }

    private Interview with(InterviewState next, Asked how) {
        return new Interview(id, about, parent, panel, next, how, record, reply, cancelled);
    }
}
