package org.rollcall.referral.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
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

    Stored<AttendanceContract> beginReview(Caller caller, String caseId, String id, Version expected) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(caller, found, found.value().beginReview());
    }

    /** Writes the review down and sends its minutes to each parent. */
    Stored<AttendanceContract> review(
            Caller caller, String caseId, String id, Version expected, ContractRequests.ContractReviewRequest written) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        ContractNumbers numbers = ContractNumber.all(caller.tenant(), settings, today());
        ContractReview draft = written.review(found.value(), List.of());
        AttendanceContract next = found.value().review(draft, today(), numbers).value();
        List<String> minutes = letters.minutes(found, next, Actor.of(caller));
        return contracts.save(
                caller, found, found.value().review(written.review(found.value(), minutes), today(), numbers));
    }

    Stored<AttendanceContract> complete(
            Caller caller,
            String caseId,
            String id,
            Version expected,
            ContractReview.Finding finding,
            @Nullable Narrative note) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(caller, found, found.value().complete(finding, note, today()));
    }

    Stored<AttendanceContract> breach(
            Caller caller,
            String caseId,
            String id,
            Version expected,
            List<ParentId> by,
            List<Explanation> explanations,
            @Nullable Narrative note) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(caller, found, found.value().breach(by, explanations, note, today()));
    }

    Stored<AttendanceContract> endEarly(
            Caller caller, String caseId, String id, Version expected, EndReason reason, @Nullable Narrative note) {
        Stored<AttendanceContract> found = contracts.toChange(caller, caseId, id, expected);
        return contracts.save(caller, found, found.value().endEarly(reason, note, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
