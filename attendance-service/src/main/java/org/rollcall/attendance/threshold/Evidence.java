package org.rollcall.attendance.threshold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.threshold.mark.Letters;
import org.rollcall.attendance.threshold.mark.SchoolTime;
import org.rollcall.attendance.threshold.mark.YearOfCodes;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/** Which sessions a crossing relies on, and what has become of those that were announced. */
public final class Evidence {

    private final YearOfCodes lastYear;
    private final YearOfCodes thisYear;
    private final Thresholds by;
    private final long firstHalfDay;
    private final int placesOfLastYear;

    public Evidence(YearOfCodes lastYear, YearOfCodes thisYear, Thresholds by) {
        this.lastYear = lastYear;
        this.thisYear = thisYear;
        this.by = by;
        this.firstHalfDay = SchoolTime.halfDay(thisYear.firstDay(), Half.AM);
        this.placesOfLastYear = (int) (firstHalfDay - SchoolTime.halfDay(lastYear.firstDay(), Half.AM));
    }

    /** The sessions that count, up to the one at which it was met, with the code that each has now. */
    public List<ReliedOn> of(Crossing crossing) {
        List<ReliedOn> sessions = new ArrayList<>();
        if (crossing.reachesBefore(thisYear.firstDay())) {
            add(sessions, crossing, lastYear);
        }
        add(sessions, crossing, thisYear);
        return sessions;
    }

    private void add(List<ReliedOn> sessions, Crossing crossing, YearOfCodes year) {
        Letters codes = by.codesOf(crossing);
        for (int place = year.placeFrom(crossing.from()); place < year.letters().length(); place++) {
            if (codes.has(year.letters().charAt(place))) {
                SchoolSession session = year.sessionAt(place);
                if (session.compareTo(crossing.metOn()) > 0) {
                    return;
                }
                if (by.time().held(session)) {
                    sessions.add(new ReliedOn(session, year.codeAt(place)));
                }
            }
        }
    }

    /** The possible sessions of this year up to one of them. */
    int possibleUpTo(SchoolSession last) {
        return countUpTo(last, Letters.POSSIBLE);
    }

    /** The sessions missed this year up to one of them. */
    int missedUpTo(SchoolSession last) {
        return countUpTo(last, Letters.ABSENT);
    }

    private int countUpTo(SchoolSession last, Letters codes) {
        int lastPlace = (int) (SchoolTime.halfDay(last.date(), last.half()) - firstHalfDay);
        int count = 0;
        for (int place = 0; place < Math.min(lastPlace + 1, thisYear.letters().length()); place++) {
            count += codes.has(thisYear.letters().charAt(place)) && isHeld(place) ? 1 : 0;
        }
        return count;
    }

    LocalDate yearBegins() {
        return thisYear.firstDay();
    }

    /** The school met at this place of the year; places of the year before are below nothing. */
    boolean isHeld(int place) {
        return by.time().number(firstHalfDay + place) != SchoolTime.NONE;
    }

    char letterAt(int place) {
        return place < 0 ? lastYear.at(place + placesOfLastYear) : thisYear.at(place);
    }

    ChangedSession changed(int place, char was, Letters counting) {
        char now = letterAt(place);
        return new ChangedSession(
                SchoolTime.session(firstHalfDay + place),
                AttendanceCodes.ofLetter(was).symbol(),
                now == YearOfCodes.NO_MARK
                        ? null
                        : AttendanceCodes.ofLetter(now).symbol(),
                isHeld(place) && counting.has(now));
    }
}
