package org.rollcall.referral.contract.told;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;

/** What others may learn of a contract. Published as contracts/referral-service/events; ids and facts, never names or words. */
public sealed interface ContractEvent extends Event {

    ContractFacts facts();

    record Proposed(ContractFacts facts, LocalDate on) implements ContractEvent {}

    record Agreed(ContractFacts facts, LocalDate on, LocalDate startsOn, LocalDate endsOn, LocalDate reviewDueOn)
            implements ContractEvent {}

    record Declined(ContractFacts facts, List<ParentId> by, LocalDate on) implements ContractEvent {}

    record Reviewed(
            ContractFacts facts,
            int number,
            LocalDate on,
            ContractReview.Finding finding,
            @Nullable LocalDate reviewDueOn)
            implements ContractEvent {}

    record Breached(ContractFacts facts, List<ParentId> by, LocalDate on, int reviews) implements ContractEvent {}

    record Completed(ContractFacts facts, LocalDate on, ContractReview.Finding finding) implements ContractEvent {}

    record EndedEarly(ContractFacts facts, LocalDate on, EndReason reason) implements ContractEvent {}
}
