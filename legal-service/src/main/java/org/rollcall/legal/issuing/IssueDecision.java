package org.rollcall.legal.issuing;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.legal.codeofconduct.CodeVersion;
import org.rollcall.legal.enforcementcase.DecisionRecord.SocialWorker;
import org.rollcall.legal.limitation.TimeToLay;
import org.rollcall.legal.peer.ParentDetails;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.legal.penalty.PenaltyOffer;
import org.rollcall.legal.penaltynotice.Offence;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;

/**
 * A notice that may be issued: its terms, the sessions it relies on and what the officer should still think of. The question
 * "may I issue?" and the issuing itself both rest on this one decision.
 */
record IssueDecision(
        IssueFacts facts,
        CodeVersion code,
        ParentDetails parent,
        NoticeTerms terms,
        Offence offence,
        int countedPriors,
        List<Warning> warnings) {

    private static final int DAYS_TO_PREPARE_A_PROSECUTION = 28;

    /** Something that does not stand in the way and should still be thought of. */
    record Warning(String code, String detail) {}

    /** The decision, or {@link Refused} with every guard that fails. */
    static IssueDecision on(IssueFacts facts) {
        List<FailingGuard> failing = IssueGuard.failing(facts);
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
        PenaltyOffer.MayIssue offer = (PenaltyOffer.MayIssue) facts.offer();
        NoticeTerms terms = facts.terms(offer.tariff());
        return new IssueDecision(
                facts,
                facts.code().orElseThrow(),
                facts.parentDetails().orElseThrow(),
                terms,
                new Offence(facts.reliedOn()),
                offer.counted(),
                warnings(facts, terms));
    }

    private static List<Warning> warnings(IssueFacts facts, NoticeTerms terms) {
        List<Warning> warnings = new ArrayList<>();
        facts.decision()
                .filter(record -> record.socialWorker() == SocialWorker.NOT_CONSULTED)
                .ifPresent(record -> warnings.add(new Warning(
                        "CONSENT_OF_SOCIAL_WORKER_MISSING", "The child's social worker was not consulted.")));
        facts.decision()
                .filter(record -> record.conflicts().careProceedings())
                .ifPresent(record -> warnings.add(
                        new Warning("CARE_PROCEEDINGS", "Care proceedings about the child are under way.")));
        facts.offenceFrom()
                .map(first -> TimeToLay.daysLeft(first, terms.prosecutionFrom()))
                .filter(days -> days < DAYS_TO_PREPARE_A_PROSECUTION)
                .ifPresent(days -> warnings.add(new Warning(
                        "LIMITATION_SHORT", "Only " + days + " days would be left to prosecute the first session.")));
        return warnings;
    }
}
