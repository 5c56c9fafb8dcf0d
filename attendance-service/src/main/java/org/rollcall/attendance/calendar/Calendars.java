package org.rollcall.attendance.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.calendar.date.AcademicYear;
import org.rollcall.attendance.calendar.date.CalendarKey;
import org.rollcall.attendance.calendar.date.CalendarOwner;
import org.rollcall.attendance.calendar.date.CalendarVersion;
import org.rollcall.attendance.calendar.date.MergedCalendar;
import org.rollcall.attendance.calendar.date.TermDates;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The calendars of a council and of those of its schools that do something otherwise. */
public final class Calendars {

    private static final int PAGE = 200;

    private final Aggregates<YearCalendar> calendars;
    private final Aggregates<FiledVersion> filed;

    Calendars(Aggregates<YearCalendar> calendars, Aggregates<FiledVersion> filed) {
        this.calendars = calendars;
        this.filed = filed;
    }

    /**
     * All the published academic years of a school in one calendar.
     *
     * @param own what the school's record says itself; it stands alone for the years in which it has a term
     * @return empty while neither the council nor the school has published anything
     */
    public Optional<SchoolCalendar> of(TenantId tenant, String urn, @Nullable SchoolCalendar own) {
        SortedMap<Integer, CalendarVersion> council = published(tenant, CalendarOwner.COUNCIL);
        SortedMap<Integer, CalendarVersion> school = published(tenant, CalendarOwner.school(urn));
        MergedCalendar merged = new MergedCalendar(own);
        SortedMap<Integer, CalendarVersion> years = new TreeMap<>(council);
        years.putAll(school);
        years.keySet().forEach(year -> merged.add(new AcademicYear(year), council.get(year), urn, school.get(year)));
        return merged.calendar();
    }

    Optional<Stored<YearCalendar>> find(TenantId tenant, CalendarKey calendar) {
        return calendars.find(tenant, calendar.id());
    }

    /** The council's dates that a school's are laid over: the published ones, or the draft while there are none. */
    TermDates base(TenantId tenant, CalendarKey calendar) {
        return calendar.owner().ofCouncil()
                ? TermDates.NONE
                : find(tenant, calendar.ofCouncil())
                        .flatMap(council -> council.value().counting())
                        .map(CalendarVersion::dates)
                        .orElse(TermDates.NONE);
    }

    Slice<Stored<YearCalendar>> page(TenantId tenant, CalendarOwner owner, @Nullable String after, int limit) {
        return calendars.slice(tenant, Map.of(YearCalendarType.OWNER, owner.value()), after, limit);
    }

    /** Every calendar of one academic year: the council's and those of schools. */
    List<YearCalendar> ofYear(TenantId tenant, AcademicYear year) {
        return all(tenant, Map.of(YearCalendarType.YEAR, year.begins()));
    }

    Slice<Stored<FiledVersion>> superseded(TenantId tenant, String calendarId, @Nullable String after, int limit) {
        return filed.slice(tenant, Map.of(FiledVersion.Type.CALENDAR, calendarId), after, limit);
    }

    Aggregates<YearCalendar> aggregates() {
        return calendars;
    }

    Aggregates<FiledVersion> filed() {
        return filed;
    }

    private SortedMap<Integer, CalendarVersion> published(TenantId tenant, CalendarOwner owner) {
        SortedMap<Integer, CalendarVersion> published = new TreeMap<>();
        for (YearCalendar calendar : all(tenant, Map.of(YearCalendarType.OWNER, owner.value()))) {
            CalendarVersion version = calendar.published();
            if (version != null) {
                published.put(calendar.academicYear(), version);
            }
        }
        return published;
    }

    private List<YearCalendar> all(TenantId tenant, Map<String, Object> equal) {
        return Slice.all(after -> calendars.slice(tenant, equal, after, PAGE))
                .map(Stored::value)
                .toList();
    }
}
