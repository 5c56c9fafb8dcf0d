package org.rollcall.licensing.permit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** A day of a child's week: whether the child is required to attend school on it, from when to when, and the work done. */
record WorkDay(
        LocalDate date,
        DayType dayType,
        @Nullable LocalTime schoolStart,
        @Nullable LocalTime schoolEnd,
        List<Shift> shifts) {

    private static final int MOST_SHIFTS = 24;

    enum DayType {
        SCHOOL,
        NON_SCHOOL
    }

    WorkDay {
        if (shifts.size() > MOST_SHIFTS) {
            throw new InvalidInput("/shifts", "must not have more than %d entries".formatted(MOST_SHIFTS));
        }
        List<FieldProblem> problems = new ArrayList<>(overlaps(shifts));
        if (dayType == DayType.SCHOOL) {
            problems.addAll(schoolHours(schoolStart, schoolEnd));
        }
        InvalidInput.throwIfAny(problems);
        shifts = shifts.stream().sorted(Comparator.comparing(Shift::start)).toList();
    }

    boolean isSchoolDay() {
        return dayType == DayType.SCHOOL;
    }

    boolean isSunday() {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    int minutes() {
        return shifts.stream().mapToInt(Shift::minutes).sum();
    }

    int minutesBeforeSchool() {
        return schoolStart == null || !isSchoolDay() ? 0 : minutesWithin(LocalTime.MIN, schoolStart);
    }

    int minutesDuringSchool() {
        return schoolStart == null || schoolEnd == null || !isSchoolDay() ? 0 : minutesWithin(schoolStart, schoolEnd);
    }

    /** The longest work that no break of at least that many minutes interrupts. */
    int longestRunWithout(int breakMinutes) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < shifts.size(); i++) {
            boolean rested = i > 0 && shifts.get(i - 1).minutesUntil(shifts.get(i)) >= breakMinutes;
            run = (rested ? 0 : run) + shifts.get(i).minutes();
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private int minutesWithin(LocalTime from, LocalTime to) {
        return shifts.stream().mapToInt(shift -> shift.minutesWithin(from, to)).sum();
    }

    private static List<FieldProblem> schoolHours(@Nullable LocalTime start, @Nullable LocalTime end) {
        List<FieldProblem> problems = new ArrayList<>();
        if (start == null) {
            problems.add(new FieldProblem("/schoolStart", "is required on a school day: give a time such as 08:45"));
        }
        if (end == null || (start != null && !end.isAfter(start))) {
            problems.add(new FieldProblem(
                    "/schoolEnd", "is required on a school day, after schoolStart: give a time such as 15:15"));
        }
        return problems;
    }

    private static List<FieldProblem> overlaps(List<Shift> shifts) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 1; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            if (shifts.subList(0, i).stream().anyMatch(other -> other.minutesWithin(shift.start(), shift.end()) > 0)) {
                problems.add(new FieldProblem("/shifts/" + i, "overlaps an earlier shift: nobody works twice at once"));
            }
        }
        return problems;
    }
}
