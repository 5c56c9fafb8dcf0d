package org.rollcall.attendance;

import java.time.LocalDate;
import java.time.MonthDay;
import org.rollcall.platform.retention.KeptFor;
import org.rollcall.platform.retention.KeptOtherwise;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long this service's records are kept. The registers' time is fixed by law, the others are what councils' schedules usually say. */
@Configuration(proxyBeanMethods = false)
class AttendanceRetention {

    /** Every entry for six years; for three until the regulations of 2024 came into force. */
    private static final KeptFor REGISTERS = KeptFor.years(3).andFrom(LocalDate.of(2024, 8, 19), 6);

    private static final String LAW =
            "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 7: six years from the entry";
    private static final String PRACTICE = "Councils' usual schedule: six years";

    /** From the last day of the school year, so that its last entry is kept as long as the law says. */
    @Bean
    RetentionRule registersKept() {
        return new RetentionRule("attendance register", "registers", schoolYear("schoolYear"), REGISTERS, false, LAW);
    }

    @Bean
    RetentionRule pupilsKept() {
        return new RetentionRule(
                "pupil and admission register",
                "pupils",
                Trigger.day("birthDate.day"),
                KeptFor.years(25),
                true,
                "Councils' usual schedule: until the 25th birthday, which is six years after the last entry (SI 2024/208 reg. 7)");
    }

    @Bean
    RetentionRule rollDeletionsKept() {
        return new RetentionRule(
                "deletion from the admission register",
                "rollDeletions",
                schoolYear("schoolYear"),
                REGISTERS,
                true,
                LAW);
    }

    @Bean
    RetentionRule statutoryReturnsKept() {
        return new RetentionRule(
                "return to the local authority",
                "statutoryReturns",
                schoolYear("schoolYear"),
                KeptFor.years(6),
                false,
                PRACTICE);
    }

    @Bean
    RetentionRule registerAuditsKept() {
        return new RetentionRule(
                "audit of registers",
                "registerAudits",
                schoolYear("plan.schoolYear"),
                KeptFor.years(6),
                true,
                PRACTICE);
    }

    @Bean
    RetentionRule codingReviewsKept() {
        return new RetentionRule(
                "weekly coding review",
                "codingReviews",
                Trigger.day("weekStarting"),
                KeptFor.years(6),
                false,
                PRACTICE);
    }

    @Bean
    RetentionRule codingQueriesKept() {
        return new RetentionRule(
                "coding query",
                "codingQueries",
                Trigger.day("subject.weekStarting"),
                KeptFor.years(6),
                false,
                PRACTICE);
    }

    @Bean
    RetentionRule calendarChangesKept() {
        return new RetentionRule(
                "change of calendar", "calendarChanges", Trigger.day("changedOn"), KeptFor.years(6), false, PRACTICE);
    }

    @Bean
    RetentionRule importsKept() {
        return new RetentionRule(
                "file that a school sent",
                "imports",
                Trigger.day("said"),
                KeptFor.years(1),
                false,
                "Practice: a year, to answer a school's questions about what was read");
    }

    @Bean
    KeptOtherwise partsOfPupilsKept() {
        return KeptOtherwise.because(
                "Goes with the pupil that it is about.",
                "pupilNumbers",
                "pupilsElsewhere",
                "heldNumbers",
                "likeRecords",
                "sameChildProposals",
                "trackerEntries");
    }

    @Bean
    KeptOtherwise partsOfRecordsKept() {
        return KeptOtherwise.because(
                "Goes with the register, the audit or the file that it is a part of.",
                "registerCorrections",
                "auditReports",
                "importPages",
                "importParts");
    }

    @Bean
    KeptOtherwise figuresKept() {
        return KeptOtherwise.because(
                "Made anew from the registers, and goes with them.",
                "schoolFigures",
                "schoolFigureTables",
                "pupilFigures");
    }

    @Bean
    KeptOtherwise publicRecordsKept() {
        return KeptOtherwise.because(
                "Tells of no person.",
                "absencePatterns",
                "calendars",
                "calendarVersions",
                "codingProgrammes",
                "councils",
                "schools",
                "schoolNeighbours",
                "schoolWatches",
                "trackerRounds");
    }

    private static Trigger schoolYear(String path) {
        return Trigger.endOfYear(path, MonthDay.of(8, 31));
    }
}
