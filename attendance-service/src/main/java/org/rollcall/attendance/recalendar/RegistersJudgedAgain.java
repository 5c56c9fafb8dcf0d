package org.rollcall.attendance.recalendar;

import org.rollcall.attendance.register.RejudgedSchool;
import org.rollcall.attendance.register.Rejudging;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** The registers of a school, judged by its new calendar. */
final class RegistersJudgedAgain implements JudgingAgain {

    private final Rejudging rejudging;

    RegistersJudgedAgain(Rejudging rejudging) {
        this.rejudging = rejudging;
    }

    @Override
    public Judged school(TenantId tenant, String urn, SchoolCalendar calendar, Actor actor) {
        RejudgedSchool school = rejudging.school(tenant, urn, calendar, actor);
        return new Judged(
                school.registers(), school.crossingsCome(), school.crossingsGone(), school.marksWithoutSession());
    }
}
