package org.rollcall.legal.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.letter.LetterSeal;
import org.rollcall.legal.penaltynotice.NoticeContent;
import org.rollcall.legal.penaltynotice.PenaltyNoticeState;
import org.rollcall.legal.penaltynotice.PenaltyNotices;
import org.rollcall.legal.penaltynotice.RecordedNotice;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IdempotencyKey;
import org.springframework.stereotype.Component;

/**
 * Asks whether a penalty notice may be issued, and issues one.
 *
 * <p>Issuing takes several writes, in an order that a crash between any two cannot harm: a draft, which counts for nothing; its
 * letter; the claim of a place among the parent's notices; and last the notice itself, issued, if the draft is still
 * what it was. The same request again takes up where the first one stopped.
 */
@Component
class IssuingPenaltyNotice {

    /** The notice that a mere question is about: none. */
    private static final NoticeId NONE = new NoticeId("none");

    private final EnforcementCases cases;
    private final GatheringFacts facts;
    private final Drafting drafting;
    private final NoticeLedger ledger;
    private final PenaltyNotices notices;
    private final Clock clock;

    IssuingPenaltyNotice(
            EnforcementCases cases,
            GatheringFacts facts,
            Drafting drafting,
            NoticeLedger ledger,
            PenaltyNotices notices,
            Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.drafting = drafting;
        this.ledger = ledger;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param issueOn today, when null; a day to come within the year, to plan by */
    IssueDecision check(
            Caller caller,
            EnforcementCaseId id,
            ParentId parent,
            @Nullable LocalDate issueOn,
            @Nullable DeliveryMethod method) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = issueOn == null ? today : issueOn;
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw new InvalidInput("?issueOn", "must be today or a day within the year to come");
        }
        return decide(caller.tenant(), cases.get(caller, id), new GatheringFacts.Question(parent, day, method), NONE);
    }

    RecordedNotice issue(Officer officer, EnforcementCaseId id, PenaltyNoticeRequest request, IdempotencyKey key) {
        TenantId tenant = officer.caller().tenant();
        CaseFacts enforcementCase = cases.get(officer.caller(), id);
        NoticeId noticeId = new NoticeId(key.idFor(officer.caller()));
        Actor actor = Actor.of(officer.caller());
        Optional<RecordedNotice> before = notices.find(tenant, noticeId);
        if (before.isPresent() && before.get().state().given()) {
            return notices.draft(tenant, before.get().content(), key.requestHash(), actor);
        }
        IssueDecision decision = decide(tenant, enforcementCase, request.on(LocalDate.now(clock)), noticeId);
        NoticeContent draft = drafting.content(decision, officer, noticeId);
        return finish(write(tenant, draft, key, actor), decision, actor);
    }

    private IssueDecision decide(
            TenantId tenant, CaseFacts enforcementCase, GatheringFacts.Question question, NoticeId notice) {
        return IssueDecision.on(facts.gather(tenant, enforcementCase, question, notice));
    }

    private RecordedNotice write(TenantId tenant, NoticeContent draft, IdempotencyKey key, Actor actor) {
        RecordedNotice there = notices.draft(tenant, draft, key.requestHash(), actor);
        return isAsWritten(there, draft) ? there : notices.redraft(there, draft, actor);
    }

    private static boolean isAsWritten(RecordedNotice there, NoticeContent draft) {
        return there.state() == PenaltyNoticeState.DRAFT && there.content().equals(draft);
    }

    private RecordedNotice finish(RecordedNotice draft, IssueDecision decision, Actor actor) {
        LetterSeal letter = drafting.letter(draft.tenant(), draft.content(), decision, actor);
        ledger.claim(draft, decision, actor);
        try {
            return notices.issue(draft, letter, actor);
        } catch (StaleVersion takenOver) {
            throw new Refused(List.of(IssueGuard.NOTICE_IN_PROGRESS.because(
                    "Another officer took this notice over before it was issued; look at the case and ask again.")));
        }
    }
}
