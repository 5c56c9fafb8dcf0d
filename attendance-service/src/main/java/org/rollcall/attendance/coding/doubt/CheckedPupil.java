package org.rollcall.attendance.coding.doubt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * One pupil of the school, as far as the checks ask.
 *
 * @param onRoll the stays at this school
 * @param elsewhere the stays at other schools
 * @param schoolClass the registration group; null where the school does not say
 * @param partTime the times for which a part-time timetable is agreed
 * @param marks of the school year, in time order, with their corrections
 */
public record CheckedPupil(
        String id,
        LocalDate birthDate,
        List<DateRange> onRoll,
        List<DateRange> elsewhere,
        @Nullable String yearGroup,
        @Nullable String schoolClass,
        List<DateRange> partTime,
        NavigableMap<SchoolSession, KeptMark> marks) {

    public CheckedPupil {
        onRoll = List.copyOf(onRoll);
        elsewhere = List.copyOf(elsewhere);
        partTime = List.copyOf(partTime);
        marks = Collections.unmodifiableNavigableMap(new TreeMap<>(marks));
    }

    public boolean isOnRoll(LocalDate day) {
        return covers(onRoll, day);
    }

    public boolean isElsewhere(LocalDate day) {
        return covers(elsewhere, day);
    }

    public boolean isPartTime(LocalDate day) {
        return covers(partTime, day);
    }

    /** The marks of a time, in order. */
    public Collection<KeptMark> within(DateRange time) {
        return marks.subMap(
                        new SchoolSession(time.start(), Half.AM), true, new SchoolSession(time.end(), Half.PM), true)
                .values();
    }

    public Collection<KeptMark> on(LocalDate day) {
        return within(new DateRange(day, day));
    }

    /** The marks with one of these codes, in order, of the whole school year. */
    public Stream<KeptMark> coded(String... codes) {
        List<String> wanted = List.of(codes);
        return marks.values().stream()
                .filter(kept -> wanted.contains(kept.mark().code()));
    }

    private static boolean covers(List<DateRange> times, LocalDate day) {
        return times.stream().anyMatch(time -> time.contains(day));
    }
}
