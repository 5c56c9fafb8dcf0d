package org.rollcall.attendance.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.RollingSchoolWeeks.WindowCount;
import org.rollcall.platform.calendar.SchoolSession;

/** Finds, in a pupil's unauthorised sessions, every time at which the threshold was met anew. */
final class Episodes {

    private Episodes() {}

    static List<Episode> in(Set<SchoolSession> unauthorised, RollingSchoolWeeks window) {
        List<Episode> episodes = new ArrayList<>();
        boolean standing = false;
        for (WindowCount count : window.counts(unauthorised)) {
            boolean met = count.count() >= NationalThreshold.SESSIONS;
            if (met && standing) {
                episodes.add(episodes.removeLast().through(count.session(), count.count()));
            } else if (met) {
                episodes.add(new Episode(count.session(), count.session(), count.firstWeek(), count.count()));
            }
            standing = met;
        }
        return episodes;
    }
}
