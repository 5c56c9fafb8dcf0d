package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.util.SortedSet;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Is told after marks of a school were written, once for each school year among them, and after a change of the school's calendar,
 * once for each school year that it reaches into. It may be told of the same marks again, and after a crash between the write and
 * the telling only when the marks are sent again: it keeps nothing that cannot be made anew.
 */
public interface MarksListener {

    /** {@code days} are all for which marks were given, changed or not; all school days after a change of the calendar. */
    void marksWritten(TenantId tenant, String schoolUrn, SchoolYear year, SortedSet<LocalDate> days, Actor actor);
}
