package org.rollcall.attendance.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.AuditSample;
import org.rollcall.attendance.audit.record.Conclusion;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.attendance.audit.record.Preparation;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** Puts together what a caller sees of an audit. */
final class AuditViews {

    private final AccessTable access;
    private final AuditDays days;

    AuditViews(AccessTable access, AuditDays days) {
        this.access = access;
        this.days = days;
    }

    AuditView of(Caller caller, Stored<RegisterAudit> stored) {
        RegisterAudit audit = stored.value();
        boolean council = caller.councilSide();
        boolean told = council || audit.conclusion().feedback() != null;
        Preparation prepared = audit.preparation();
        Fieldwork field = audit.fieldwork();
        Conclusion end = audit.conclusion();
        LocalDate today = days.today();
        return new AuditView(
                audit.id(),
                audit.plan().schoolUrn(),
                audit.plan().schoolYear(),
                audit.plan().kind(),
                audit.state(),
                audit.plan().auditor(),
                prepared.noticeOn(),
                prepared.visitOn(),
                prepared.riskReason() != null,
                sample(prepared.sample(), council || field.openedOn() != null),
                field.openedOn(),
                field.draftBy(),
                audit.isDraftLate(today),
                told && field.summary() != null ? audit.rating() : null,
                told ? field.summary() : null,
                field.countersignedOn(),
                told
                        ? field.results().stream()
                                .map(AuditView.AuditCheckView::of)
                                .toList()
                        : List.of(),
                told ? field.findings().stream().map(AuditView.FindingView::of).toList() : List.of(),
                AuditView.FeedbackView.of(end.feedback()),
                end.actions().stream()
                        .map(action -> AuditView.AuditActionView.of(action, today))
                        .toList(),
                end.agreedOn(),
                end.followUpOn(),
                end.closedOn(),
                end.agreedOn() == null || audit.plan().kind() != AuditKind.ANNUAL
                        ? null
                        : audit.plan().nextDue(),
                end.ground(),
                AuditStep.open(audit, authorities(caller)));
    }

    private Set<String> authorities(Caller caller) {
        return access.authoritiesOf(caller.roles());
    }

    private static AuditView.@Nullable AuditSampleView sample(@Nullable AuditSample sample, boolean shown) {
        return sample == null || !shown ? null : AuditView.AuditSampleView.of(sample);
    }
}
