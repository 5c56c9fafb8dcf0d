package org.rollcall.attendance.upload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.unexplained.CodeN;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.stay.RegisterEntry;
import org.rollcall.attendance.register.announcement.WatchedPupils;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.tenancy.TenantId;

/**
 * The children of whom a social worker is told when nobody knows why they are absent: on the days on which they have one, and as long
 * as code N of the day may stand. What comes later is history: by then the school has found the reason or written O.
 */
final class WatchedChildren {

    private final SchoolCalendar calendar;
    private final LocalDate today;

    WatchedChildren(SchoolCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.today = LocalDate.now(clock);
    }

    /** From what was read for a file anyway. */
    WatchedPupils among(Collection<RegisterEntry> roll) {
        Map<String, RegisterEntry> watched = new HashMap<>();
        for (RegisterEntry entry : roll) {
            if (entry.everHadSocialWorker()) {
                watched.put(entry.id(), entry);
            }
        }
        if (watched.isEmpty()) {
            return WatchedPupils.NOBODY;
        }
        SchoolDays days = SchoolDays.of(calendar);
        return pupil -> {
            RegisterEntry entry = watched.get(pupil);
            return entry == null ? null : open(days).and(entry::hasSocialWorkerOn);
        };
    }

    /** One pupil alone, read when asked. */
    WatchedPupils find(TenantId tenant, Roll roll) {
        return pupil -> roll.find(tenant, pupil)
                .map(known -> open(SchoolDays.of(calendar))
                        .and(day -> known.cohortsOn(day).contains(Cohort.SOCIAL_WORKER)))
                .orElse(null);
    }

    private Predicate<LocalDate> open(SchoolDays days) {
        return day -> CodeN.mayStandOn(today, days, day);
    }
}
