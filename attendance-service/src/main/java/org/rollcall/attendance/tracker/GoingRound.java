package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.tracker.judging.Finding;
import org.rollcall.attendance.tracker.judging.PromptRules;
import org.rollcall.attendance.tracker.judging.PupilSessions;
import org.rollcall.attendance.tracker.judging.SchoolTime;
import org.rollcall.attendance.tracker.school.TrackedSchool;
import org.rollcall.attendance.tracker.school.TrackedSchools;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;

/** Looks at a page of a school's pupils and prompts the school; the same look again prompts nothing more. */
final class GoingRound {

    private static final int PAGE = 100;
    private static final Actor TRACKER = Actor.system("tracker");

    private final TrackedSchools schools;
    private final Roll roll;
    private final TrackerEntries entries;

    GoingRound(TrackedSchools schools, Roll roll, TrackerEntries entries) {
        this.schools = schools;
        this.roll = roll;
        this.entries = entries;
    }

    Change<SchoolRound> step(Stored<SchoolRound> stored, LocalDate today) {
        SchoolRound round = stored.value();
        TrackedSchool school = schools.on(stored.tenant(), round.schoolUrn(), today);
        LocalDate monday = SchoolTime.mondayOf(today);
        Optional<LocalDate> firstDay = school.time().firstDayOfWeek(monday);
        if (firstDay.isEmpty()) {
            return Change.of(round.waitUntil(monday.plusWeeks(1)));
        }
        return Change.of(today.isBefore(firstDay.get()) ? round.waitUntil(firstDay.get()) : page(school, round));
    }

    private SchoolRound page(TrackedSchool school, SchoolRound round) {
        Slice<KnownPupil> page = roll.pageAt(school.tenant(), school.urn(), round.after(), PAGE);
        page.items().stream()
                .filter(pupil -> pupil.stayOn(school.urn(), school.on()).isPresent())
                .forEach(pupil -> look(school, pupil.id()));
        return page.next() == null
                ? round.done(school.on(), SchoolTime.mondayOf(school.on()).plusWeeks(1))
                : round.goOnAfter(page.next());
    }

    private void look(TrackedSchool school, String pupilId) {
        PupilSessions sessions = schools.sessions(school, pupilId);
        entries.change(school.tenant(), pupilId, school.urn(), school.on(), TRACKER, entry -> {
            List<Finding> findings = PromptRules.findings(sessions, school.settings(), entry.stage(), entry.since());
            TrackerEntry next = entry.prompt(findings, school.on());
            return next.equals(entry) ? Optional.empty() : Optional.of(Change.of(next));
        });
    }
}
