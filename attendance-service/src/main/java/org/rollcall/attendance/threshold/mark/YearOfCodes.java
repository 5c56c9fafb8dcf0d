package org.rollcall.attendance.threshold.mark;

import java.time.LocalDate;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The codes of one pupil at one school in one school year, as registers keep them: a letter for each half-day from the first day
 * on, a dot where there is no mark.
 */
public record YearOfCodes(LocalDate firstDay, String letters) {

    public static final char NO_MARK = '.';

    public static YearOfCodes none(LocalDate firstDay) {
        return new YearOfCodes(firstDay, "");
    }

    /** How many of the marks have one of these codes. */
    public int count(Letters codes) {
        int count = 0;
        for (int place = 0; place < letters.length(); place++) {
            if (codes.has(letters.charAt(place))) {
                count++;
            }
        }
        return count;
    }

    /** The place of the first mark with one of these codes; -1 when there is none. */
    public int first(Letters codes) {
        for (int place = 0; place < letters.length(); place++) {
            if (codes.has(letters.charAt(place))) {
                return place;
            }
        }
        return -1;
    }

    public char at(int place) {
        return place >= 0 && place < letters.length() ? letters.charAt(place) : NO_MARK;
    }

    /** The first place of a day, or of the year when that begins later. */
    public int placeFrom(LocalDate day) {
        return (int) Math.max(0, SchoolTime.halfDay(day, Half.AM) - SchoolTime.halfDay(firstDay, Half.AM));
    }

    public SchoolSession sessionAt(int place) {
        return SchoolTime.session(SchoolTime.halfDay(firstDay, Half.AM) + place);
    }

    public String codeAt(int place) {
        return AttendanceCodes.ofLetter(letters.charAt(place)).symbol();
    }
}
