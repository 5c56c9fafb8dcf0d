package org.rollcall.referral.panel.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.invitation.Invitation;

/**
 * What happened at a meeting.
 *
 * @param decidedBy the subject of the sign-in of whoever decided
 * @param minutes in words that the parents may read
 * @param letters the minutes as they were sent
 */
public record PanelRecord(
        Attended attended,
        List<EvidenceSeen> evidence,
        @Nullable Narrative parentViews,
        @Nullable Narrative pupilViews,
        Decision decision,
        String decidedBy,
        Narrative minutes,
        List<String> letters) {

    public PanelRecord {
        evidence = List.copyOf(evidence);
        letters = List.copyOf(letters);
    }

    /** Who was there. */
    public record Attended(List<ParentAttendance> parents, boolean pupil, List<Invitation.Invitee> others) {

        public Attended {
            parents = List.copyOf(parents);
            others = List.copyOf(others);
        }

        public Optional<Attendance> of(ParentId parent) {
            return parents.stream()
                    .filter(it -> it.parent().equals(parent))
                    .map(ParentAttendance::attendance)
                    .findFirst();
        }

        public boolean anyParent() {
            return parents.stream().anyMatch(it -> it.attendance() == Attendance.ATTENDED);
        }
    }

    /** Whether an invited parent came. */
    public record ParentAttendance(ParentId parent, Attendance attendance) {}

    /** Whether somebody came. */
    public enum Attendance {
        ATTENDED,
        APOLOGISED,
        NO_SHOW
    }

    /** A kind of evidence that was looked at, with the attachments and log entries that it was read in. */
    public record EvidenceSeen(EvidenceKind kind, List<String> attachments, List<String> logEntries) {

        public EvidenceSeen {
            attachments = List.copyOf(attachments);
            logEntries = List.copyOf(logEntries);
        }
    }

    /**
     * What was decided.
     *
     * @param about the parents whom it concerns
     * @param targets what was agreed
     * @param reviewOn the day on which it is looked at again
     * @param awaited the evidence for which the meeting is adjourned
     */
    public record Decision(
            PanelOutcome outcome,
            List<ParentId> about,
            List<Considered> considered,
            List<Target> targets,
            @Nullable LocalDate reviewOn,
            List<EvidenceKind> awaited) {

        public Decision {
            about = List.copyOf(about);
            considered = List.copyOf(considered);
            targets = List.copyOf(targets);
            awaited = List.copyOf(awaited);
        }
    }

    /** Something to reach, by a day where one was agreed. */
    public record Target(Narrative what, @Nullable LocalDate by) {}

    public PanelRecord sentAs(List<String> minutesSent) {
        return new PanelRecord(attended, evidence, parentViews, pupilViews, decision, decidedBy, minutes, minutesSent);
    }
}
