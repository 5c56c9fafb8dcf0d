package org.rollcall.referral.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Explanation;
import org.rollcall.referral.contract.terms.ContractNumber;
import org.rollcall.referral.contract.terms.ContractNumbers;
import org.rollcall.referral.evidence.Narrative;

/** Reviewing a contract that was made, and ending it. */
final class KeepingContracts {

    private final Contracts contracts;
    private final ContractLetters letters;
    private final Settings settings;
    private final Clock clock;

    KeepingContracts(Contracts contracts, ContractLetters letters, Settings settings, Clock clock) {
        this.contracts = contracts;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    Stored<AttendanceContract> beginReview(Seen seen, String caseId) {
        return contracts.step(seen, caseId, AttendanceContract::beginReview);
    }

    /** Writes the review down and sends its minutes to each parent. */
    Stored<AttendanceContract> review(Seen seen, String caseId, ContractRequests.ContractReviewRequest written) {
        Stored<AttendanceContract> found = contracts.toChange(seen, caseId);
        ContractNumbers numbers = numbers(seen);
        ContractReview draft = written.review(found.value(), List.of());
        AttendanceContract next = found.value().review(draft, today(), numbers).value();
        List<String> minutes = letters.minutes(found, next, Actor.of(seen.caller()));
        return contracts.save(
                seen.caller(), found, found.value().review(written.review(found.value(), minutes), today(), numbers));
    }

    Stored<AttendanceContract> complete(
            Seen seen, String caseId, ContractReview.Finding finding, @Nullable Narrative note) {
        return contracts.step(seen, caseId, contract -> contract.complete(finding, note, today()));
    }

    Stored<AttendanceContract> breach(
            Seen seen, String caseId, List<ParentId> by, List<Explanation> explanations, @Nullable Narrative note) {
        return contracts.step(seen, caseId, contract -> contract.breach(by, explanations, note, today()));
    }

    Stored<AttendanceContract> endEarly(Seen seen, String caseId, EndReason reason, @Nullable Narrative note) {
        return contracts.step(seen, caseId, contract -> contract.endEarly(reason, note, today()));
    }

    private ContractNumbers numbers(Seen seen) {
        return ContractNumber.all(seen.caller().tenant(), settings, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
