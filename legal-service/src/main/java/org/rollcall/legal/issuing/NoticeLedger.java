package org.rollcall.legal.issuing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.issuing.NoticesGiven.Claim;
import org.rollcall.legal.penaltynotice.NoticeContent;
import org.rollcall.legal.penaltynotice.PenaltyNoticeState;
import org.rollcall.legal.penaltynotice.PenaltyNotices;
import org.rollcall.legal.penaltynotice.RecordedNotice;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/**
 * The gate that both sides of the two-notice limit pass through: the question, which looks, and the issuing, which claims.
 *
 * <p>A claim whose notice is still a draft after {@link #PATIENCE} was left by a crash. Whoever comes next gives that draft up,
 * in the notice's own document, so that its issuer, should it still be alive, can no longer issue it; only then is the
 * claim dropped. The wait saves officers from undoing each other's work; the limit does not rest on it.
 */
@Component
class NoticeLedger {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int ATTEMPTS = 10;

    private final Aggregates<NoticesGiven> ledgers;
    private final PenaltyNotices notices;
    private final Clock clock;

    NoticeLedger(Store store, PenaltyNotices notices, Clock clock) {
        this.ledgers = store.aggregates(new NoticesGivenType());
        this.notices = notices;
        this.clock = clock;
    }

    /** What the parent was given about the child, apart from one notice. */
    Standing standing(TenantId tenant, ParentId parent, PupilId pupil, NoticeId apartFrom) {
        return find(tenant, parent, pupil)
                .map(ledger -> sort(tenant, ledger.value(), apartFrom).standing())
                .orElse(new Standing(List.of(), false));
    }

    /** Claims a place for a draft as it was decided, or {@link Refused} when that decision no longer holds. */
    void claim(RecordedNotice draft, IssueDecision decision, Actor actor) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (tryToClaim(draft, decision, actor)) {
                return;
            }
        }
        throw new Refused(List.of(IssueGuard.NOTICE_IN_PROGRESS.because(
                "Several notices to this parent for this child are being issued at once; ask again in a minute.")));
    }

    private boolean tryToClaim(RecordedNotice draft, IssueDecision decision, Actor actor) {
        NoticeContent notice = draft.content();
        ParentId parent = notice.subject().parentId();
        PupilId pupil = notice.subject().pupilId();
        Optional<Stored<NoticesGiven>> there = find(draft.tenant(), parent, pupil);
        NoticesGiven ledger = there.map(Stored::value).orElse(NoticesGiven.none(parent, pupil));
        Sorted sorted = sort(draft.tenant(), ledger, notice.id());
        ClaimCheck.require(notice, decision, sorted.standing());
        try {
            sorted.leftByCrash().forEach(left -> notices.abandon(left, actor));
            NoticesGiven next = ledger.without(sorted.dropped()).with(new Claim(notice.id(), clock.instant()));
            write(draft.tenant(), there, next, actor);
            return true;
        } catch (StaleVersion | AlreadyExists somebodyWasFirst) {
            return false;
        }
    }

    private void write(TenantId tenant, Optional<Stored<NoticesGiven>> there, NoticesGiven next, Actor actor) {
        if (there.isPresent()) {
            ledgers.save(there.get(), Change.of(next), actor);
        } else {
            ledgers.create(tenant, idOf(next.parentId(), next.pupilId()), Change.of(next), actor);
        }
    }

    private Sorted sort(TenantId tenant, NoticesGiven ledger, NoticeId apartFrom) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        for (Claim claim : ledger.claims()) {
            if (!claim.noticeId().equals(apartFrom)) {
                sorted.add(claim, notices.find(tenant, claim.noticeId()), isFresh(claim));
            }
        }
        return sorted;
    }

    private boolean isFresh(Claim claim) {
        return clock.instant().isBefore(claim.claimedAt().plus(PATIENCE));
    }

    private Optional<Stored<NoticesGiven>> find(TenantId tenant, ParentId parent, PupilId pupil) {
        return ledgers.find(tenant, idOf(parent, pupil));
    }

    private static String idOf(ParentId parent, PupilId pupil) {
        return Ids.from("notices-given", parent.value(), pupil.value());
    }

    /** The claims by what became of their notices. */
    private record Sorted(
            List<RecordedNotice> given,
            List<RecordedNotice> underWay,
            List<RecordedNotice> leftByCrash,
            Set<NoticeId> dropped) {

        void add(Claim claim, Optional<RecordedNotice> notice, boolean fresh) {
            if (notice.isPresent() && notice.get().state().given()) {
                given.add(notice.get());
            } else if (notice.isPresent() && fresh && isDraft(notice.get())) {
                underWay.add(notice.get());
            } else {
                dropped.add(claim.noticeId());
                notice.filter(Sorted::isDraft).ifPresent(leftByCrash::add);
            }
        }

        private static boolean isDraft(RecordedNotice notice) {
            return notice.state() == PenaltyNoticeState.DRAFT;
        }

        Standing standing() {
            return new Standing(given, !underWay.isEmpty());
        }
    }
}
