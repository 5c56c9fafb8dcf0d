package org.rollcall.attendance.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.CalendarImportReport.CalendarTaken;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.attendance.calendar.line.DateLines;
import org.rollcall.attendance.calendar.line.DateOutcome;
import org.rollcall.attendance.csv.LineProblem;
import org.rollcall.attendance.csv.Reading;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Takes the calendars of one file, one after the other, and keeps account of what became of their lines. */
final class TakingCalendar {

    private static final String CONTRADICTION = "The dates of the calendar contradict each other.";

    private final TenantId tenant;
    private final Calendars calendars;
    private final DraftingCalendar drafting;
    private final @Nullable PublishingCalendar publishing;
    private final ShowingCalendar showing;
    private final Actor actor;

    private final List<CalendarTaken> taken = new ArrayList<>();
    private final List<DateOutcome> outcomes = new ArrayList<>();
    private final List<LineProblem> refusals = new ArrayList<>();

    TakingCalendar(
            TenantId tenant,
            Calendars calendars,
            DraftingCalendar drafting,
            @Nullable PublishingCalendar publishing,
            ShowingCalendar showing,
            Actor actor) {
        this.tenant = tenant;
        this.calendars = calendars;
        this.drafting = drafting;
        this.publishing = publishing;
        this.showing = showing;
        this.actor = actor;
    }

    void take(CalendarKey calendar, DateLines lines) {
        try {
            TermDates before = known(calendar);
            Stored<YearCalendar> kept = keep(calendar, lines);
            List<DateOutcome> said = lines.entries().stream()
                    .map(entry -> DateOutcome.of(entry, calendar, before))
                    .toList();
            outcomes.addAll(said);
            taken.add(taken(kept, removed(before, said)));
        } catch (InvalidInput contradiction) {
            contradiction.problems().forEach(problem -> refuse(lines, problem));
            holdBackTheRest(lines);
        } catch (Refused refused) {
            refused.guards().forEach(guard -> refuse(lines, guard));
            holdBackTheRest(lines);
        } catch (NotFound noSchool) {
            refuseAll(lines, "School", "The council has no school of this number.", "Send the list of schools first.");
        } catch (StaleVersion | AlreadyExists raced) {
            refuseAll(lines, "line", "Somebody else changed the calendar at this moment.", "Send the file again.");
        }
    }

    /** The lines of a calendar that is not taken because of another line. */
    void holdBack(DateLines lines) {
        refuseAll(
                lines,
                "line",
                "Another line of the file is wrong, and a calendar is taken whole or not at all.",
                "Correct that line and send the file again.");
    }

    CalendarImportReport report(Reading reading) {
        return CalendarImportReport.of(reading, taken, outcomes, refusals);
    }

    private Stored<YearCalendar> keep(CalendarKey calendar, DateLines lines) {
        Optional<Stored<YearCalendar>> known = calendars.find(tenant, calendar);
        TermDates said = calendar.owner().ofCouncil() ? lines.dates().whole() : lines.dates();
        boolean published = known.map(stored -> stored.value())
                .filter(stored -> stored.draft() == null)
                .map(YearCalendar::published)
                .filter(version -> version.dates().equals(said))
                .isPresent();
        if (published) {
            return known.get();
        }
        if (publishing != null) {
            publishing.publishable(tenant, calendar, said);
        }
        Stored<YearCalendar> draft = drafting.draft(tenant, calendar, lines.dates(), actor);
        return publishing == null ? draft : publishing.publish(draft, actor);
    }

    private TermDates known(CalendarKey calendar) {
        return calendars
                .find(tenant, calendar)
                .map(Stored::value)
                .flatMap(known -> Optional.ofNullable(known.draft() == null ? known.published() : known.draft()))
                .map(CalendarVersion::dates)
                .orElse(TermDates.NONE);
    }

    private CalendarTaken taken(Stored<YearCalendar> kept, int removed) {
        YearCalendar calendar = kept.value();
        CalendarVersion version = calendar.draft() == null ? calendar.published() : calendar.draft();
        CalendarView.VersionView view = Objects.requireNonNull(showing.version(kept, version));
        return new CalendarTaken(kept.id(), view.state(), view.version(), removed, view.warnings());
    }

    private static int removed(TermDates before, List<DateOutcome> said) {
        long known = Stream.of(
                        TermDates.orNone(before.terms()),
                        TermDates.orNone(before.halfTerms()),
                        TermDates.orNone(before.bankHolidays()),
                        TermDates.orNone(before.insetDays()),
                        TermDates.orNone(before.closures()),
                        TermDates.orNone(before.extraDays()))
                .mapToLong(List::size)
                .sum();
        long still = said.stream()
                .filter(line -> line.outcome() != DateOutcome.Kind.CREATED)
                .count();
        return (int) Math.max(0, known - still);
    }

    private void refuse(DateLines lines, FieldProblem problem) {
        refusals.add(new LineProblem(lines.lineOf(problem.pointer()), "Start", CONTRADICTION, problem.detail()));
    }

    private void refuse(DateLines lines, FailingGuard guard) {
        refusals.add(new LineProblem(
                lines.entries().getFirst().line(), "line", "The calendar cannot be published.", guard.detail()));
    }

    private void holdBackTheRest(DateLines lines) {
        Set<Long> named = refusals.stream().map(LineProblem::line).collect(Collectors.toSet());
        lines.entries().stream()
                .filter(entry -> !named.contains(entry.line()))
                .forEach(entry -> refusals.add(new LineProblem(
                        entry.line(),
                        "line",
                        "Another line of the same calendar is wrong, and a calendar is taken whole or not at all.",
                        "Correct that line and send the file again.")));
    }

    private void refuseAll(DateLines lines, String field, String reason, String fix) {
        lines.entries().forEach(entry -> refusals.add(new LineProblem(entry.line(), field, reason, fix)));
    }
}
