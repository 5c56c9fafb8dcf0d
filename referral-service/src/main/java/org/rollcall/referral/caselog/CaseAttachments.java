package org.rollcall.referral.caselog;

import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.attachment.AttachedTo;
import org.rollcall.referral.attachment.AttachmentSubject;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;

/** Files of a case: its school adds what it has and reads that alone. */
final class CaseAttachments implements AttachmentSubject {

    private final CaseFiles cases;

    CaseAttachments(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Sight mayRead(Caller caller, String id) {
        cases.visible(caller, id);
        return caller.councilSide() ? Sight.EVERYTHING : Sight.WHAT_THE_SCHOOL_ADDED;
    }

    @Override
    public AttachedTo mayAdd(Caller caller, String id) {
        KnownCase known = cases.open(caller, id);
        return new AttachedTo(kind(), id, known.id(), known.school(), known.pupil());
    }
}
