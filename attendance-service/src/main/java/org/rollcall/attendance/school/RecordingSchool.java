package org.rollcall.attendance.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.attendance.calendar.Calendars;
import org.rollcall.attendance.council.Councils;
import org.rollcall.attendance.school.line.SaidSchool;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

/** Enters a school of the council's area, or what has changed about it. */
final class RecordingSchool {

    private static final String BY_ITS_RECORD = "SCHOOL";

    private final Councils councils;
    private final Calendars calendars;
    private final Aggregates<School> schools;
    private final Clock clock;

    RecordingSchool(Councils councils, Calendars calendars, Schools schools, Clock clock) {
        this.councils = councils;
        this.calendars = calendars;
        this.schools = schools.aggregates();
        this.clock = clock;
    }

    /** @param expected the version that the administrator saw, if that was said; with none, what is said now replaces what is there */
    Stored<School> record(TenantId tenant, SaidSchool said, Optional<Version> expected, Actor actor) {
        councils.requireOnboarded(tenant);
        SchoolCalendar calendar = calendars
                .of(tenant, said.urn(), said.calendar())
                .orElseThrow(() -> new InvalidInput(
                        "/calendar", "give the school's own calendar, or publish the council's first"));
        Optional<Stored<School>> known = expected.isPresent()
                ? Optional.of(schools.get(tenant, said.urn(), expected.get()))
                : schools.find(tenant, said.urn());
        if (known.isEmpty()) {
            return schools.create(
                    tenant, said.urn(), School.enter(said, calendar).announced(), actor);
        }
        School next = next(known.get().value(), said, calendar, actor);
        return next.equals(known.get().value()) ? known.get() : schools.save(known.get(), next.announced(), actor);
    }

    private School next(School before, SaidSchool said, SchoolCalendar calendar, Actor actor) {
        School next = before.become(said, before.calendar());
        return calendar.equals(before.calendar())
                ? next
                : next.recalendared(calendar, Ids.fresh(), LocalDate.now(clock), BY_ITS_RECORD, actor.id());
    }
}
