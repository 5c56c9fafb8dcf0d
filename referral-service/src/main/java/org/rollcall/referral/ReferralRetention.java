package org.rollcall.referral;

import org.rollcall.platform.retention.KeptFor;
import org.rollcall.platform.retention.KeptOtherwise;
import org.rollcall.platform.retention.Regime;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How long this service's records are kept. No enactment fixes these times: they are what councils' schedules usually say of casework
 * that led to no legal action, or where there is no usual schedule our suggestion, and somebody looks at a record before it goes.
 *
 * <p>Referrals, whose times stand beside them, and casework are general processing; from legal planning on a case is law enforcement, as
 * its own view says.
 */
@Configuration(proxyBeanMethods = false)
class ReferralRetention {

    private static final String CASEWORK =
            "Councils' usual schedule for casework without legal action: seven years after it ends";

    @Bean
    RetentionRule officerDaysKept() {
        return new RetentionRule(
                "officer's working time",
                "officerDays",
                Trigger.day("date"),
                KeptFor.years(6),
                false,
                "Councils' usual schedule for what was charged for: six years");
    }

    /** A case that was given to another council is that council's to keep; here it waits for somebody to look. */
    @Bean
    RetentionRule casesKept() {
        return new RetentionRule(
                "case",
                "cases",
                Trigger.day("ending.closed.on"),
                KeptFor.years(7),
                true,
                CASEWORK + "; where legal action was asked for it is P3, as the case itself says");
    }

    @Bean
    KeptOtherwise partsOfCasesKept() {
        return KeptOtherwise.because(
                "Goes with the case that it is a part of.",
                "attachments",
                "attendanceContracts",
                "childrenWithSocialWorker",
                "contents",
                "duties",
                "dutyCases",
                "caseLines",
                "familyMeetings",
                "feedback",
                "logEntries",
                "panels",
                "partnerReferrals",
                "sentLetters",
                "socialWorkerNotifications",
                "supportPlans");
    }

    /** A parent is interviewed because an offence is investigated. */
    @Bean
    KeptOtherwise interviewsKept() {
        return KeptOtherwise.because("Goes with the case that it is a part of.", "interviews")
                .under(Regime.P3);
    }

    @Bean
    KeptOtherwise partsOfPupilsKept() {
        return KeptOtherwise.because(
                "Goes with the last case or referral of the child that it is about.",
                "families",
                "openReferrals",
                "orderedConcerns",
                "pupilAbsences",
                "pupils",
                "unexplainedDays");
    }

    @Bean
    KeptOtherwise staffsRecordsKept() {
        return KeptOtherwise.because(
                "Says who works for the council or answers for a school now; it is overwritten when that changes.",
                "conflictRegisters",
                "handovers",
                "nominatedPersons",
                "officerContacts",
                "schoolOfficers",
                "teamMembers",
                "timeEntryPlaces");
    }

    @Bean
    KeptOtherwise publicRecordsKept() {
        return KeptOtherwise.because(
                "Tells of no person.", "councilChecklists", "letterheads", "letterWordings", "schools", "termWatches");
    }
}
