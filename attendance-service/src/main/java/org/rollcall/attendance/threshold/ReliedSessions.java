package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.attendance.code.AttendanceCode;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.SchoolTime;
import org.rollcall.platform.calendar.Half;

/**
 * Sessions and their codes in a short text that registers keep: the code's letter and the place in the school year, such as
 * {@code G88,G89}. A place in the year before is below nothing. Comparing them with marks reads no date.
 */
final class ReliedSessions {

    private static final char BETWEEN = ',';

    private ReliedSessions() {}

    static String text(List<ReliedOn> sessions, LocalDate yearBegins) {
        long first = SchoolTime.halfDay(yearBegins, Half.AM);
        return sessions.stream()
                .map(one -> letter(one)
                        + String.valueOf(SchoolTime.halfDay(
                                        one.session().date(), one.session().half())
                                - first))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    private static String letter(ReliedOn session) {
        return AttendanceCodes.of(session.code())
                .map(AttendanceCode::letter)
                .map(String::valueOf)
                .orElseThrow();
    }

    static boolean reachBack(String text) {
        return text.length() > 1 && text.charAt(1) == '-';
    }

    /** Those that are no longer what the text says. */
    static List<ChangedSession> changed(String text, Evidence evidence, Letters counting) {
        List<ChangedSession> changed = new ArrayList<>(0);
        int start = 0;
        while (start < text.length()) {
            int found = text.indexOf(BETWEEN, start + 1);
            int end = found < 0 ? text.length() : found;
            int place = Integer.parseInt(text, start + 1, end, 10);
            char was = text.charAt(start);
            if (!evidence.isHeld(place) || evidence.letterAt(place) != was) {
                changed.add(evidence.changed(place, was, counting));
            }
            start = end + 1;
        }
        return changed;
    }
}
