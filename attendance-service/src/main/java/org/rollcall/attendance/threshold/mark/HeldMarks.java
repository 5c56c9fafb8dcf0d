package org.rollcall.attendance.threshold.mark;

import java.time.LocalDate;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The marks of this school year, after those of the year before where they matter, in time order, each with its place among the
 * school's sessions. A mark for a session that the calendar does not have is left out: it cannot have taken place.
 */
public final class HeldMarks {

    private final SchoolTime time;
    private final long[] halfDays;
    private final int[] numbers;
    private final char[] letters;
    private int size;
    private int firstOfYear;

    private HeldMarks(SchoolTime time, int capacity) {
        this.time = time;
        this.halfDays = new long[capacity];
        this.numbers = new int[capacity];
        this.letters = new char[capacity];
    }

    public static HeldMarks of(YearOfCodes lastYear, YearOfCodes thisYear, SchoolTime time) {
        HeldMarks marks = new HeldMarks(
                time, lastYear.letters().length() + thisYear.letters().length());
        marks.addAll(lastYear);
        marks.firstOfYear = marks.size;
        marks.addAll(thisYear);
        return marks;
    }

    private void addAll(YearOfCodes year) {
        String codes = year.letters();
        long first = SchoolTime.halfDay(year.firstDay(), Half.AM);
        for (int place = 0; place < codes.length(); place++) {
            char letter = codes.charAt(place);
            int number = letter == YearOfCodes.NO_MARK ? SchoolTime.NONE : time.number(first + place);
            if (number != SchoolTime.NONE) {
                halfDays[size] = first + place;
                numbers[size] = number;
                letters[size++] = letter;
            }
        }
    }

    public int size() {
        return size;
    }

    public int firstOfYear() {
        return firstOfYear;
    }

    public char letter(int index) {
        return letters[index];
    }

    public long halfDay(int index) {
        return halfDays[index];
    }

    public SchoolSession session(int index) {
        return SchoolTime.session(halfDays[index]);
    }

    public LocalDate day(int index) {
        return LocalDate.ofEpochDay(halfDays[index] / 2);
    }

    public int week(int index) {
        return time.week(halfDays[index]);
    }

    /** No session without a mark lies between this mark and the one before it. */
    public boolean follows(int index) {
        return index > 0 && numbers[index] == numbers[index - 1] + 1;
    }

    /** The first mark after this one's day. */
    public int nextDay(int index) {
        int next = index + 1;
        return next < size && halfDays[next] / 2 == halfDays[index] / 2 ? next + 1 : next;
    }

    public boolean all(int first, int next, Letters codes) {
        for (int index = first; index < next; index++) {
            if (!codes.has(letters[index])) {
                return false;
            }
        }
        return true;
    }

    public int heldOnDayOf(int index) {
        return time.heldOnDayOf(halfDays[index]);
    }

    public SchoolTime time() {
        return time;
    }
}
