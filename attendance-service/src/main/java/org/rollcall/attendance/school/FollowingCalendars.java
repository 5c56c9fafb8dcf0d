package org.rollcall.attendance.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.CalendarKeepers;
import org.rollcall.attendance.calendar.Calendars;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a published calendar into the record of every school that keeps to it. */
final class FollowingCalendars implements CalendarKeepers {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingCalendars.class);
    private static final int ATTEMPTS = 5;

    private final Schools schools;
    private final Aggregates<School> records;
    private final Calendars calendars;
    private final Clock clock;

    FollowingCalendars(Schools schools, Calendars calendars, Clock clock) {
        this.schools = schools;
        this.records = schools.aggregates();
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public boolean isThere(TenantId tenant, String urn) {
        return records.find(tenant, urn).isPresent();
    }

    @Override
    public boolean maintained(TenantId tenant, String urn) {
        return records.get(tenant, urn).value().type().maintained();
    }

    @Override
    public void carry(TenantId tenant, @Nullable String urn, String cause, Actor actor) {
        if (urn == null) {
            schools.all(tenant).forEach(school -> carryTo(tenant, school.urn(), cause, actor));
        } else {
            carryTo(tenant, urn, cause, actor);
        }
    }

    private void carryTo(TenantId tenant, String urn, String cause, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                records.find(tenant, urn).ifPresent(school -> once(school, cause, actor));
                return;
            } catch (StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            } catch (InvalidInput contradiction) {
                LOG.warn("The calendars of school {} contradict its own: it keeps the days it has", urn);
                return;
            }
        }
    }

    private void once(Stored<School> school, String cause, Actor actor) {
        School before = school.value();
        Optional<SchoolCalendar> now = calendars.of(school.tenant(), school.id(), before.given());
        now.filter(calendar -> !calendar.equals(before.calendar()))
                .map(calendar -> before.recalendared(calendar, Ids.fresh(), LocalDate.now(clock), cause, actor.id()))
                .ifPresent(next -> records.save(school, next.announced(), actor));
    }
}
