package org.rollcall.attendance.tracker.judging;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a prompt is judged by.
 *
 * @param stage where the pupil stands on the ladder
 * @param stageSince the day on which the pupil came there
 * @param year every school week of this school year so far
 */
record Situation(
        PupilSessions sessions, TrackerSettings settings, Stage stage, LocalDate stageSince, List<WeekFigures> year) {

    static Situation of(PupilSessions sessions, TrackerSettings settings, Stage stage, LocalDate stageSince) {
        return new Situation(sessions, settings, stage, stageSince, sessions.weeksOfYear());
    }

    LocalDate on() {
        return sessions.on();
    }

    /** The last day of the time that a school has for an answer; a calendar that ends before gives it until then. */
    LocalDate answerBy() {
        SchoolTime time = sessions.time();
        return time.nthDayFrom(on().plusDays(1), settings.respondWithin()).orElseGet(this::on);
    }
}
