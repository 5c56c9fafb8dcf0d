package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.platform.store.Event;

/** What others may learn of a notice to improve, published as {@code contracts/legal-service/events/}. */
sealed interface NoticeToImproveEvent extends Event {

    record Issued(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            String schoolUrn,
            LocalDate issuedOn,
            LocalDate receivedOn,
            LocalDate startsOn,
            LocalDate endsOn)
            implements NoticeToImproveEvent {

        static Issued of(NoticeToImprove notice) {
            NoticeSubject about = notice.subject();
            return new Issued(
                    notice.id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    about.schoolUrn(),
                    notice.issuedOn(),
                    notice.receivedOn(),
                    notice.period().startsOn(),
                    notice.period().endsOn());
        }
    }

    record MonitoringStarted(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate startsOn,
            LocalDate endsOn)
            implements NoticeToImproveEvent {

        static MonitoringStarted of(NoticeToImprove notice) {
            NoticeSubject about = notice.subject();
            return new MonitoringStarted(
                    notice.id(),
                    about.enforcementCaseId(),
                    about.caseId(),
                    about.pupilId(),
                    about.parentId(),
                    notice.period().startsOn(),
                    notice.period().endsOn());
        }
    }

    record Failed(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate decidedOn,
            boolean early)
            implements NoticeToImproveEvent {}

    record Succeeded(
            NoticeId noticeId,
            EnforcementCaseId enforcementCaseId,
            CaseId caseId,
            PupilId pupilId,
            ParentId parentId,
            LocalDate decidedOn)
            implements NoticeToImproveEvent {}

    static NoticeToImproveEvent concluded(NoticeToImprove notice, Outcome decided, boolean early) {
        NoticeSubject about = notice.subject();
        return decided.state() == NoticeToImproveState.SUCCEEDED
                ? new Succeeded(
                        notice.id(),
                        about.enforcementCaseId(),
                        about.caseId(),
                        about.pupilId(),
                        about.parentId(),
                        decided.decidedOn())
                : new Failed(
                        notice.id(),
                        about.enforcementCaseId(),
                        about.caseId(),
                        about.pupilId(),
                        about.parentId(),
                        decided.decidedOn(),
                        early);
    }
}
