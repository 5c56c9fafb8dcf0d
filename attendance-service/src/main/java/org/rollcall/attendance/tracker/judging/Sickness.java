package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.rollcall.attendance.code.AbsenceMeasures;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolSession;

/** Fifteen days of illness (code I) in the school year, in a row or not: thirty sessions. */
final class Sickness implements PromptRule {

    private static final int DAYS = AbsenceMeasures.SICKNESS_DAYS;
    private static final int SESSIONS_A_DAY = 2;

    @Override
    public List<Finding> findings(Situation situation) {
        LocalDate yearBegan = SchoolYear.of(situation.on()).firstDay();
        NavigableSet<SchoolSession> ill =
                situation.sessions().with(code -> AbsenceMeasures.SICKNESS_CODE.equals(code.symbol()));
        List<SchoolSession> thisYear = ill.stream()
                .filter(session -> !session.date().isBefore(yearBegan))
                .toList();
        return thisYear.size() < AbsenceMeasures.SICKNESS_SESSIONS
                ? List.of()
                : List.of(finding(situation, yearBegan, thisYear));
    }

    private static Finding finding(Situation situation, LocalDate yearBegan, List<SchoolSession> ill) {
        String days = ill.size() % SESSIONS_A_DAY == 0
                ? String.valueOf(ill.size() / SESSIONS_A_DAY)
                : ill.size() / SESSIONS_A_DAY + ".5";
        return new Finding(
                PromptKind.SICKNESS,
                yearBegan,
                ill.getLast().date(),
                days + " days",
                DAYS + " days",
                "%s days of illness this school year.".formatted(days),
                situation.answerBy());
    }
}
