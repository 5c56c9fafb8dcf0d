package org.rollcall.referral.caselog;

import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.attachment.AttachedTo;
import org.rollcall.referral.attachment.AttachmentSubject;
import org.rollcall.referral.caselog.entry.Whose;
import org.rollcall.referral.casework.CaseFiles;
import org.springframework.security.access.AccessDeniedException;

/** Files of an entry of the log: read by those who may read the entry, added by the council. */
final class LogAttachments implements AttachmentSubject {

    private final CaseLogs logs;
    private final CaseFiles cases;

    LogAttachments(CaseLogs logs, CaseFiles cases) {
        this.logs = logs;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "log-entry";
    }

    @Override
    public Sight mayRead(Caller caller, String id) {
        logs.get(caller, id);
        return Sight.EVERYTHING;
    }

    @Override
    public AttachedTo mayAdd(Caller caller, String id) {
        Whose whose = logs.get(caller, id).value().whose();
        if (!caller.councilSide()) {
            throw new AccessDeniedException("for the council to write");
        }
        cases.open(caller, whose.caseId().value());
        return new AttachedTo(kind(), id, whose.caseId(), whose.school(), whose.pupil());
    }
}
