package org.rollcall.referral.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.caselog.LogEntry.Written;
import org.rollcall.referral.caselog.entry.Deed;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.HomeVisit.Outcome;
import org.rollcall.referral.caselog.entry.Participant;
import org.rollcall.referral.caselog.entry.Plan;
import org.rollcall.referral.caselog.entry.SupportMeeting;
import org.rollcall.referral.caselog.entry.Whose;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.Proof;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Narrative;

class ProvingEntriesTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 9, 24, 14, 30);
    private static final Whose WHOSE = new Whose(new CaseId("K1"), new PupilId("C1"), new SchoolUrn("142101"));
    private static final Written WRITTEN = new Written("officer-1", Instant.parse("2026-09-24T14:00:00Z"));
    private static final Participant MOTHER = new Participant(Participant.Role.PARENT, new ParentId("P1"), null);
    private static final Participant TEACHER = new Participant(Participant.Role.SCHOOL, null, null);
    private static final Participant PUPIL = new Participant(Participant.Role.PUPIL, null, null);

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_visit_is_proven_by_its_outcome_unless_nobody_of_the_family_lives_there(Outcome outcome) {
        boolean elsewhere = outcome == Outcome.MOVED || outcome == Outcome.WRONG_ADDRESS;

        assertThat(kinds(visit("E1", outcome))).isEqualTo(elsewhere ? List.of() : List.of(EvidenceKind.HOME_VISIT_LOG));
    }

    @Test
    void an_entry_names_itself_its_day_and_whether_a_prosecution_may_rely_on_it() {
        assertThat(ProvingEntries.proofs(List.of(visit("E1", Outcome.NO_ANSWER))))
                .containsExactly(
                        new Proof(EvidenceKind.HOME_VISIT_LOG, Ground.logged("E1", LocalDate.of(2026, 9, 24), true)));
    }

    @Test
    void of_an_entry_that_was_corrected_the_correction_alone_counts() {
        LogEntry wrong = visit("E1", Outcome.SEEN_PARENT);
        LogEntry right = wrong.correct(deed(visited(Outcome.WRONG_ADDRESS), null), new Narrative("slip"), WRITTEN)
                .value();
        LogEntry moved = wrong.correct(deed(visited(Outcome.NO_ANSWER), null), new Narrative("slip"), WRITTEN)
                .value();

        assertThat(ProvingEntries.proofs(List.of(wrong, right))).isEmpty();
        assertThat(ProvingEntries.proofs(List.of(wrong, moved)))
                .extracting(proof -> proof.ground().id())
                .containsExactly(moved.id());
    }

    @Test
    void what_was_planned_and_not_done_proves_nothing() {
        Plan plan = new Plan(AT, new ParentId("P1"), null);
        LogEntry planned = LogEntry.plan("E1", WHOSE, EntryKind.HOME_VISIT, false, plan, WRITTEN, AT.toLocalDate())
                .value();

        assertThat(ProvingEntries.proofs(List.of(planned))).isEmpty();
    }

    @Test
    void a_meeting_counts_with_a_parent_and_not_without() {
        assertThat(kinds(done(EntryKind.MEETING, deed(null, null, MOTHER, TEACHER))))
                .containsExactly(EvidenceKind.MEETING_NOTES);
        assertThat(kinds(done(EntryKind.MEETING, deed(null, null, TEACHER)))).isEmpty();
    }

    @Test
    void a_support_meeting_counts_by_who_was_invited_or_came_and_the_pupils_voice_by_what_they_said() {
        SupportMeeting ignored = new SupportMeeting(List.of(MOTHER), List.of(TEACHER), List.of(), List.of());
        SupportMeeting ofStaff = new SupportMeeting(List.of(TEACHER), List.of(TEACHER), List.of(), List.of());
        SupportMeeting there = new SupportMeeting(List.of(), List.of(MOTHER, PUPIL), List.of(), List.of());
        SupportMeeting heard = new SupportMeeting(
                List.of(),
                List.of(MOTHER),
                List.of(new SupportMeeting.View(Participant.Role.PUPIL, new Narrative("the bus is late"))),
                List.of());

        assertThat(kinds(meeting(ignored))).containsExactly(EvidenceKind.MEETING_NOTES);
        assertThat(kinds(meeting(ofStaff))).isEmpty();
        assertThat(kinds(meeting(there))).containsExactly(EvidenceKind.MEETING_NOTES);
        assertThat(kinds(meeting(heard))).containsExactly(EvidenceKind.MEETING_NOTES, EvidenceKind.PUPIL_VOICE);
    }

    @ParameterizedTest
    @CsvSource({"AGENCY_LIAISON, 1", "CALL, 0", "LETTER, 0", "DIRECT_WORK, 0", "IUC, 0", "OTHER, 0"})
    void dealings_with_agencies_show_that_they_are_involved_and_other_work_shows_no_row(EntryKind kind, int rows) {
        assertThat(kinds(done(kind, deed(null, null, MOTHER)))).hasSize(rows);
    }

    private static LogEntry visit(String id, Outcome outcome) {
        return LogEntry.done(id, WHOSE, EntryKind.HOME_VISIT, false, deed(visited(outcome), null), WRITTEN)
                .value();
    }

    private static HomeVisit visited(Outcome outcome) {
        return new HomeVisit(
                new ParentId("P1"),
                List.of("officer-1"),
                List.of(new HomeVisit.VisitAttempt(AT, outcome, HomeVisit.Left.NOTHING)));
    }

    private static LogEntry meeting(SupportMeeting held) {
        return done(EntryKind.PARENT_SUPPORT_MEETING, deed(null, held));
    }

    private static LogEntry done(EntryKind kind, Deed deed) {
        return LogEntry.done("E1", WHOSE, kind, false, deed, WRITTEN).value();
    }

    private static Deed deed(@Nullable HomeVisit visit, @Nullable SupportMeeting meeting, Participant... with) {
        return new Deed(AT, "officer-1", new Narrative("so it was"), null, true, List.of(with), visit, meeting);
    }

    private static List<EvidenceKind> kinds(LogEntry entry) {
        return ProvingEntries.proofs(List.of(entry)).map(Proof::kind).toList();
    }
}
