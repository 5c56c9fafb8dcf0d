package org.rollcall.legal.penaltynotice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.letter.LetterSeal;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The penalty notices of each council. */
@Component
public class PenaltyNotices {

    /** More than any one case has: one for each parent, and drafts that were given up. */
    private static final int ALL_OF_A_CASE = 200;

    private final Aggregates<PenaltyNotice> notices;
    private final EnforcementCases cases;

    PenaltyNotices(Aggregates<PenaltyNotice> notices, EnforcementCases cases) {
        this.notices = notices;
        this.cases = cases;
    }

    public Optional<RecordedNotice> find(TenantId tenant, NoticeId id) {
        return notices.find(tenant, id.value()).map(RecordedNotice::of);
    }

    /** To whoever is tied to the family it does not exist. */
    RecordedNotice get(Caller caller, NoticeId id) {
        return find(caller.tenant(), id)
                .filter(found -> !cases.keepFrom(caller, found.content().subject()))
                .orElseThrow(() -> new NotFound(PenaltyNoticeType.NAME, id.value()));
    }

    /** The notices of a case that were given; drafts are nobody's business. */
    public List<RecordedNotice> ofCase(TenantId tenant, EnforcementCaseId enforcementCase) {
        return notices
                .slice(tenant, Map.of(PenaltyNoticeType.CASE, enforcementCase.value()), null, ALL_OF_A_CASE)
                .items()
                .stream()
                .map(RecordedNotice::of)
                .filter(notice -> notice.state().given())
                .toList();
    }

    /** The notice that the same request brought about before, as it is now, or else its first draft. */
    public RecordedNotice draft(TenantId tenant, NoticeContent content, String requestHash, Actor actor) {
        Change<PenaltyNotice> draft = Change.of(PenaltyNotice.draft(content));
        return RecordedNotice.of(notices.createOnce(tenant, content.id().value(), requestHash, draft, actor));
    }

    public RecordedNotice redraft(RecordedNotice there, NoticeContent content, Actor actor) {
        Stored<PenaltyNotice> stored = at(there);
        return RecordedNotice.of(notices.save(stored, stored.value().redraft(content), actor));
    }

    public RecordedNotice abandon(RecordedNotice draft, Actor actor) {
        Stored<PenaltyNotice> stored = at(draft);
        return RecordedNotice.of(notices.save(stored, stored.value().abandon(), actor));
    }

    public RecordedNotice issue(RecordedNotice draft, LetterSeal sent, Actor actor) {
        Stored<PenaltyNotice> stored = at(draft);
        return RecordedNotice.of(notices.save(stored, stored.value().issue(sent), actor));
    }

    private Stored<PenaltyNotice> at(RecordedNotice seen) {
        return notices.get(seen.tenant(), seen.content().id().value(), seen.version());
    }
}
