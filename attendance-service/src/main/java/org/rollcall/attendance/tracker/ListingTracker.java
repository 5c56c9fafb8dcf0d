package org.rollcall.attendance.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.tracker.judging.Colour;
import org.rollcall.attendance.tracker.judging.PupilSessions;
import org.rollcall.attendance.tracker.school.TrackedSchool;
import org.rollcall.attendance.tracker.school.TrackedSchools;
import org.rollcall.attendance.tracker.support.Prompt;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** The rows of a school's tracker, page by page; only pupils who pass the filters have their marks read. */
@Component
class ListingTracker {

    private static final int PAGE = 100;

    private final Schools schools;
    private final TrackedSchools tracked;
    private final Roll roll;
    private final TrackerEntries entries;
    private final Clock clock;

    ListingTracker(Schools schools, TrackedSchools tracked, Roll roll, TrackerEntries entries, Clock clock) {
        this.schools = schools;
        this.tracked = tracked;
        this.roll = roll;
        this.entries = entries;
        this.clock = clock;
    }

    /** The school as it stands today, when it is there for the caller. */
    TrackedSchool school(Caller caller, String urn) {
        schools.requireFor(caller, urn);
        return tracked.on(caller.tenant(), urn, LocalDate.now(clock));
    }

    /** Every row, read as it is asked for. */
    Stream<TrackerRow> all(TrackedSchool school, TrackerQuery query) {
        return Slice.all(after -> page(school, query, after, PAGE));
    }

    Slice<TrackerRow> page(TrackedSchool school, TrackerQuery query, @Nullable String after, int limit) {
        List<TrackerRow> rows = new ArrayList<>();
        String from = after;
        do {
            Slice<KnownPupil> candidates = candidates(school, query, from, limit);
            for (KnownPupil pupil : candidates.items()) {
                if (rows.size() == limit) {
                    return new Slice<>(rows, rows.getLast().pupilId());
                }
                row(school, query, pupil).ifPresent(rows::add);
            }
            from = candidates.next();
        } while (from != null);
        return new Slice<>(rows, null);
    }

    private Slice<KnownPupil> candidates(TrackedSchool school, TrackerQuery query, @Nullable String after, int limit) {
        if (!query.asksForEntries()) {
            return roll.pageAt(school.tenant(), school.urn(), after, limit);
        }
        return entries.pupils(school.tenant(), query.equalAt(school.urn()), after, limit)
                .flatMap(id -> roll.find(school.tenant(), id).stream());
    }

    private Optional<TrackerRow> row(TrackedSchool school, TrackerQuery query, KnownPupil pupil) {
        return pupil.stayOn(school.urn(), school.on())
                .filter(stay -> query.wants(
                        stay.classOn(school.on()).orElse(null),
                        stay.yearOn(school.on()).value()))
                .map(stay -> entries.get(school.tenant(), pupil.id(), school.urn(), stay.joined())
                        .value())
                .filter(query::wants)
                .map(entry -> row(school, query.weeks(), pupil, entry));
    }

    private TrackerRow row(TrackedSchool school, int weeks, KnownPupil pupil, TrackerEntry entry) {
        PupilSessions sessions = tracked.sessions(school, pupil.id());
        return new TrackerRow(
                pupil.id(),
                pupil.upn().value(),
                pupil.name().surname(),
                pupil.name().forename(),
                pupil.classOn(school.urn(), school.on()).orElse(null),
                pupil.yearOn(school.urn(), school.on()).orElseThrow().value(),
                entry.stage(),
                entry.since(),
                latest(entry.contacts().stream().map(contact -> contact.done().on())),
                latest(entry.offers().stream().map(offer -> offer.done().on())),
                nextPromptDue(school, entry),
                TrackerRow.Figures.of(sessions.yearToDate()),
                Colour.of(sessions.yearToDate(), school.settings()),
                entry.openPrompts().stream().map(Prompt::kind).toList(),
                sessions.weeks(weeks).stream()
                        .map(week -> TrackerRow.Week.of(week, school.settings()))
                        .toList());
    }

    private static @Nullable LocalDate nextPromptDue(TrackedSchool school, TrackerEntry entry) {
        return entry.openPrompts().stream()
                .map(Prompt::dueOn)
                .min(Comparator.naturalOrder())
                .or(() -> school.time().firstDayAfterWeekOf(school.on()))
                .orElse(null);
    }

    private static @Nullable LocalDate latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).orElse(null);
    }
}
