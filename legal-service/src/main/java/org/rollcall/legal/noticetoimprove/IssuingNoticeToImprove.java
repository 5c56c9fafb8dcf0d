package org.rollcall.legal.noticetoimprove;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.legal.codeofconduct.CodesOfConduct;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.legal.school.Schools;
import org.rollcall.legal.threshold.AbsenceRecords;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IdempotencyKey;
import org.springframework.stereotype.Component;

/** Issues notices to improve, one to each parent, within the council's code and by the calendar of the child's school. */
@Component
class IssuingNoticeToImprove {

    private final Aggregates<NoticeToImprove> notices;
    private final NoticesToImprove known;
    private final EnforcementCases cases;
    private final Grounds grounds;
    private final Clock clock;

    IssuingNoticeToImprove(
            Aggregates<NoticeToImprove> notices,
            NoticesToImprove known,
            EnforcementCases cases,
            Grounds grounds,
            Clock clock) {
        this.notices = notices;
        this.known = known;
        this.cases = cases;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** What the guards look at besides the case. */
    @Component
    record Grounds(CodesOfConduct codes, Schools schools, AbsenceRecords absences) {}

    Stored<NoticeToImprove> issue(
            Caller caller, EnforcementCaseId caseId, NoticeToImproveRequest request, IdempotencyKey key) {
        NoticeId id = new NoticeId(key.idFor(caller));
        CaseFacts enforcementCase = cases.get(caller, caseId);
        NoticeToImprove notice = notices.find(caller.tenant(), id.value())
                .map(Stored::value)
                .orElseGet(() -> decide(caller.tenant(), id, enforcementCase, request));
        return notices.createOnce(caller.tenant(), id.value(), key.requestHash(), notice.issue(), Actor.of(caller));
    }

    private NoticeToImprove decide(
            TenantId tenant, NoticeId id, CaseFacts enforcementCase, NoticeToImproveRequest request) {
        LocalDate today = LocalDate.now(clock);
        ImprovementGuards.Grounds allowed = guards(tenant, enforcementCase, new ParentId(request.parentId()), today)
                .require();
        DeliveryMethod method =
                Optional.ofNullable(request.method()).orElse(allowed.code().serviceMethod());
        LocalDate receivedOn = method.deemedReceivedOn(today);
        ImprovementPeriod.Dates period = allowed.period(receivedOn);
        return new NoticeToImprove(
                id,
                enforcementCase.noticeTo(new ParentId(request.parentId())),
                NoticeToImproveState.ISSUED,
                today,
                method,
                receivedOn,
                period,
                allowed.code().breachRule(),
                request.asSupport(),
                null);
    }

    private ImprovementGuards guards(TenantId tenant, CaseFacts enforcementCase, ParentId parent, LocalDate today) {
        return new ImprovementGuards(
                enforcementCase,
                parent,
                grounds.codes().inForceOn(tenant, today),
                grounds.schools().find(tenant, enforcementCase.schoolUrn()),
                grounds.absences().missed(tenant, enforcementCase.schoolUrn(), enforcementCase.pupilId()),
                known.newest(tenant, enforcementCase.id(), parent));
    }
}
