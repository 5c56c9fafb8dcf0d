package org.rollcall.referral.contract.told;

import static org.rollcall.referral.ParentId.ids;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.contract.keeping.EndReason;

/**
 * The body of an event of a contract as others read it; each kind of event fills what it has to tell.
 *
 * @param by the parents who declined, or who did not keep it
 */
public record ContractMessage(
        String contractId,
        String caseId,
        String pupilId,
        String schoolUrn,
        String party,
        List<String> parentIds,
        LocalDate on,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable List<String> by,
        @Nullable Integer review,
        @Nullable String finding,
        @Nullable String reason) {

    public static ContractMessage of(ContractEvent.Proposed it) {
        return plain(it.facts(), it.on(), null, null, null);
    }

    public static ContractMessage of(ContractEvent.Agreed it) {
        ContractMessage plain = plain(it.facts(), it.on(), null, null, null);
        return plain.with(it.startsOn(), it.endsOn(), it.reviewDueOn());
    }

    public static ContractMessage of(ContractEvent.Declined it) {
        return plain(it.facts(), it.on(), ids(it.by()), null, null);
    }

    public static ContractMessage of(ContractEvent.Reviewed it) {
        return plain(it.facts(), it.on(), null, it.number(), it.finding().name())
                .with(null, null, it.reviewDueOn());
    }

    public static ContractMessage of(ContractEvent.Breached it) {
        return plain(it.facts(), it.on(), ids(it.by()), it.reviews(), null);
    }

    public static ContractMessage of(ContractEvent.Completed it) {
        return plain(it.facts(), it.on(), null, null, it.finding().name());
    }

    public static ContractMessage of(ContractEvent.EndedEarly it) {
        ContractMessage plain = plain(it.facts(), it.on(), null, null, null);
        return plain.because(it.reason());
    }

    private static ContractMessage plain(
            ContractFacts facts,
            LocalDate on,
            @Nullable List<String> by,
            @Nullable Integer review,
            @Nullable String finding) {
        return new ContractMessage(
                facts.id(),
                facts.about().caseId().value(),
                facts.about().pupil().value(),
                facts.about().school().value(),
                facts.parties().party().name(),
                ids(facts.parties().parents()),
                on,
                null,
                null,
                null,
                by,
                review,
                finding,
                null);
    }

    private ContractMessage with(@Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable LocalDate reviewDue) {
        return new ContractMessage(
                contractId,
                caseId,
                pupilId,
                schoolUrn,
                party,
                parentIds,
                on,
                starts,
                ends,
                reviewDue,
                by,
                review,
                finding,
                reason);
    }

    private ContractMessage because(EndReason why) {
        return new ContractMessage(
                contractId,
                caseId,
                pupilId,
                schoolUrn,
                party,
                parentIds,
                on,
                startsOn,
                endsOn,
                reviewDueOn,
                by,
                review,
                finding,
                why.name());
    }
}
