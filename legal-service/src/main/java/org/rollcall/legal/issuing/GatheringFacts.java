package org.rollcall.legal.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.codeofconduct.CodesOfConduct;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.noticetoimprove.NoticesToImprove;
import org.rollcall.legal.peer.AttendancePeer;
import org.rollcall.legal.peer.ParentDetails;
import org.rollcall.legal.peer.ReferralPeer;
import org.rollcall.legal.school.Schools;
import org.rollcall.legal.threshold.AbsenceRecords;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Gathers what a decision looks at: what this service keeps, and what others say at this moment. */
@Component
class GatheringFacts {

    private final Kept kept;
    private final NoticeLedger ledger;
    private final AttendancePeer attendance;
    private final ReferralPeer referral;

    GatheringFacts(Kept kept, NoticeLedger ledger, AttendancePeer attendance, ReferralPeer referral) {
        this.kept = kept;
        this.ledger = ledger;
        this.attendance = attendance;
        this.referral = referral;
    }

    /** What this service keeps itself. */
    @Component
    record Kept(CodesOfConduct codes, Schools schools, AbsenceRecords absences, NoticesToImprove improvements) {}

    /** What is asked: a notice to one parent on a day, sent in a way, or as the code of conduct says. */
    record Question(
            ParentId parent, LocalDate issueOn, @Nullable DeliveryMethod method) {}

    IssueFacts gather(TenantId tenant, CaseFacts enforcementCase, Question question, NoticeId notice) {
        return new IssueFacts(
                enforcementCase,
                question.parent(),
                question.issueOn(),
                question.method(),
                kept.codes().inForceOn(tenant, question.issueOn()),
                kept.schools().find(tenant, enforcementCase.schoolUrn()),
                kept.absences().missed(tenant, enforcementCase.schoolUrn(), enforcementCase.pupilId()),
                kept.improvements().standing(tenant, enforcementCase.id(), question.parent()),
                attendance.pupil(enforcementCase.pupilId()),
                parent(referral.parents(enforcementCase.referralId()), question.parent()),
                ledger.standing(tenant, question.parent(), enforcementCase.pupilId(), notice));
    }

    private static Optional<ParentDetails> parent(List<ParentDetails> parents, ParentId wanted) {
        return parents.stream().filter(parent -> parent.id().equals(wanted)).findFirst();
    }
}
