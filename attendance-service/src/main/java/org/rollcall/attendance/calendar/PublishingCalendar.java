package org.rollcall.attendance.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.DatesCheck;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a draft the calendar that counts, and files the version before it. */
final class PublishingCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingCalendar.class);

    private final Calendars calendars;
    private final CalendarKeepers keepers;
    private final Clock clock;

    PublishingCalendar(Calendars calendars, CalendarKeepers keepers, Clock clock) {
        this.calendars = calendars;
        this.keepers = keepers;
        this.clock = clock;
    }

    Stored<YearCalendar> publish(TenantId tenant, CalendarKey calendar, Version seen, Actor actor) {
        return publish(calendars.aggregates().get(tenant, calendar.id(), seen), actor);
    }

    Stored<YearCalendar> publish(Stored<YearCalendar> stored, Actor actor) {
        YearCalendar calendar = stored.value();
        TermDates dates = calendar.requiredDraft().dates();
        TermDates whole = publishable(stored.tenant(), calendar.key(), dates);
        LocalDate today = LocalDate.now(clock);
        SchoolCalendar comesTo = whole.calendar(stored.id());
        file(stored, today, actor);
        return calendars.aggregates().save(stored, calendar.publish(today, comesTo), actor);
    }

    /** What such dates would make of the year; refused when they or those of a school would contradict each other. */
    TermDates publishable(TenantId tenant, CalendarKey calendar, TermDates dates) {
        boolean ofCouncil = calendar.owner().ofCouncil();
        TermDates whole =
                ofCouncil ? dates : published(tenant, calendar.ofCouncil()).with(dates);
        DatesCheck.require(calendar.year(), whole);
        if (ofCouncil) {
            requireSchoolsFit(tenant, calendar.year(), dates);
        }
        return whole;
    }

    /** Takes what was published to the schools; called by the keeper of deadlines, again after a failure. */
    Change<YearCalendar> carry(Stored<YearCalendar> stored) {
        CalendarVersion published = stored.value().published();
        if (published != null) {
            String cause = "%s.v%d".formatted(stored.id(), published.number());
            keepers.carry(stored.tenant(), stored.value().whose().urn(), cause, Actor.system("calendars"));
        }
        return Change.of(stored.value().carried());
    }

    private TermDates published(TenantId tenant, CalendarKey council) {
        return calendars
                .find(tenant, council)
                .map(stored -> stored.value().published())
                .map(CalendarVersion::dates)
                .orElse(TermDates.NONE);
    }

    private void requireSchoolsFit(TenantId tenant, AcademicYear year, TermDates council) {
        List<FailingGuard> misfits = calendars.ofYear(tenant, year).stream()
                .filter(other -> !other.whose().ofCouncil() && other.published() != null)
                .flatMap(other -> misfit(other, council).stream())
                .toList();
        if (!misfits.isEmpty()) {
            throw new Refused(misfits);
        }
    }

    private static List<FailingGuard> misfit(YearCalendar school, TermDates council) {
        CalendarVersion published = school.published();
        List<FieldProblem> problems =
                published == null ? List.of() : DatesCheck.problemsIn(school.year(), council.with(published.dates()));
        String places = problems.stream()
                .map(problem -> problem.pointer() + " " + problem.detail())
                .collect(Collectors.joining("; "));
        return problems.isEmpty()
                ? List.of()
                : List.of(new FailingGuard(
                        "SCHOOL_DATES_DO_NOT_FIT", "School %s: %s".formatted(school.owner(), places), ""));
    }

    private void file(Stored<YearCalendar> stored, LocalDate today, Actor actor) {
        CalendarVersion before = stored.value().published();
        if (before == null) {
            return;
        }
        FiledVersion version = new FiledVersion(stored.id(), before.supersede(today));
        try {
            calendars.filed().create(stored.tenant(), version.id(), Change.of(version), actor);
        } catch (AlreadyExists filedBefore) {
            LOG.debug("An attempt that went no further filed the same version", filedBefore);
        }
    }
}
