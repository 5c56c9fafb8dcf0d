package org.rollcall.legal.noticetoimprove;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** The notices to improve of each council, for others to read. */
@Component
public class NoticesToImprove {

    /** More than any one case has: one for each parent, and again after a year or two. */
    private static final int ALL_OF_A_CASE = 100;

    private final Aggregates<NoticeToImprove> notices;
    private final EnforcementCases cases;

    NoticesToImprove(Aggregates<NoticeToImprove> notices, EnforcementCases cases) {
        this.notices = notices;
        this.cases = cases;
    }

    /** @param allowed the caller's authorities */
    public List<NoticeToImproveView> views(TenantId tenant, EnforcementCaseId enforcementCase, Set<String> allowed) {
        return ofCase(tenant, enforcementCase).stream()
                .map(notice -> NoticeToImproveView.of(notice, allowed))
                .toList();
    }

    /** The newest notice of a case to a parent. */
    public Optional<ImprovementStanding> standing(TenantId tenant, EnforcementCaseId enforcementCase, ParentId parent) {
        return newest(tenant, enforcementCase, parent)
                .map(notice ->
                        new ImprovementStanding(notice.state(), notice.period().endsOn()));
    }

    Optional<NoticeToImprove> newest(TenantId tenant, EnforcementCaseId enforcementCase, ParentId parent) {
        return ofCase(tenant, enforcementCase).stream()
                .filter(notice -> notice.subject().parentId().equals(parent))
                .max(Comparator.comparing(NoticeToImprove::issuedOn));
    }

    private List<NoticeToImprove> ofCase(TenantId tenant, EnforcementCaseId enforcementCase) {
        return notices
                .slice(tenant, Map.of("subject.enforcementCaseId.value", enforcementCase.value()), null, ALL_OF_A_CASE)
                .items()
                .stream()
                .map(Stored::value)
                .toList();
    }

    /** To whoever is tied to the family it does not exist. */
    Stored<NoticeToImprove> get(Caller caller, NoticeId id) {
        return notices.find(caller.tenant(), id.value())
                .filter(found -> !cases.keepFrom(caller, found.value().subject()))
                .orElseThrow(() -> new NotFound(NoticeToImproveType.NAME, id.value()));
    }
}
