package org.rollcall.referral.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.casework.news.AcceptedReferral;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.ReferralType;
import org.springframework.context.ApplicationContext;

/** Lets a test begin with a case that an accepted referral has opened. */
public final class KnownCases {

    private KnownCases() {}

    /** An open case of a pupil at a school; answers its id. */
    public static String open(ApplicationContext service, TenantId council, String pupil, String school) {
        return open(service, council, accepted(pupil, school, ReferralType.CASEWORK));
    }

    /** The same, on that day. */
    public static String open(ApplicationContext service, TenantId council, String pupil, String school, LocalDate on) {
        return open(service, council, accepted(pupil, school, ReferralType.CASEWORK), on);
    }

    /** The same, of a child of these parents. */
    public static String open(
            ApplicationContext service, TenantId council, String pupil, String school, List<String> parents) {
        AcceptedReferral any = accepted(pupil, school, ReferralType.CASEWORK);
        AcceptedReferral theirs = new AcceptedReferral(
                any.referralId(),
                any.pupilId(),
                any.schoolUrn(),
                any.type(),
                any.outcome(),
                any.caseId(),
                parents,
                any.window(),
                any.evidence(),
                any.evidenceExcused());
        return open(service, council, theirs);
    }

    /** Answers the case's id. */
    static String open(ApplicationContext service, TenantId council, AcceptedReferral accepted) {
        return open(service, council, accepted, LocalDate.of(2026, 9, 21));
    }

    private static String open(ApplicationContext service, TenantId council, AcceptedReferral accepted, LocalDate on) {
        Received event = new Received(
                council,
                Ids.fresh(),
                "org.rollcall.referral.referral.accepted.v1",
                "referral",
                accepted.referralId(),
                3,
                on.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant());
        service.getBean(OpeningCases.class).on(accepted, event);
        return accepted.caseId();
    }

    static AcceptedReferral accepted(String pupil, String school, ReferralType type, EvidenceKind... evidence) {
        return accepted(pupil, school, type, List.of(), evidence);
    }

    /** @param excused the kinds of evidence for which there is a reason alone */
    static AcceptedReferral accepted(
            String pupil, String school, ReferralType type, List<EvidenceKind> excused, EvidenceKind... evidence) {
        return new AcceptedReferral(
                UUID.randomUUID().toString(),
                pupil,
                school,
                type,
                "ACCEPT_LEGAL",
                UUID.randomUUID().toString(),
                List.of("P1", "P2"),
                new AcceptedReferral.Days(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 18)),
                List.of(evidence),
                excused);
    }
}
