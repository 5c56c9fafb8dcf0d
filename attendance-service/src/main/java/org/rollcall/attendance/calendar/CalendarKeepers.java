package org.rollcall.attendance.calendar;

import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.tenancy.TenantId;

/** The schools that keep to the calendars, as the calendars see them. */
public interface CalendarKeepers {

    boolean isThere(TenantId tenant, String urn);

    /** Whether 380 sessions a year are the law for the school. */
    boolean maintained(TenantId tenant, String urn);

    /**
     * Takes what is published now to every school, or to one of them. It may be called again for the same publication.
     *
     * @param cause the calendar and the version that was published
     */
    void carry(TenantId tenant, @Nullable String urn, String cause, Actor actor);
}
