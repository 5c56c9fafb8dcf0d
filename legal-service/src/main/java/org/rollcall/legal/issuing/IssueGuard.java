package org.rollcall.legal.issuing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.legal.limitation.TimeToLay;
import org.rollcall.legal.penaltynotice.Addressees;
import org.rollcall.legal.threshold.AttendanceThreshold;
import org.rollcall.platform.rules.FailingGuard;

/** What must hold before a penalty notice is issued, each with its provision; all are looked at, always. */
@SuppressWarnings("ImmutableEnumChecker") // the checks are methods without state
enum IssueGuard {
    NO_CODE_OF_CONDUCT("SI 2007/1867 regs. 14-18", IssueChecks::codeOfConduct),
    ISSUER_NOT_AUTHORISED("Education Act 1996 s.444B(4); SI 2007/1867 reg. 15", IssueChecks::issuer),
    SCHOOL_TYPE_NOT_COVERED("Education Act 1996 ss.444A and 444B(4)", IssueChecks::schoolType),
    NOT_CSA("Education Act 1996 ss.8 and 444(1)", IssueChecks::compulsorySchoolAge),
    NOT_A_PARENT("Education Act 1996 s.576", IssueChecks::parent),
    ADDRESS_NOT_KNOWN("Education Act 1996 s.572", IssueChecks::address),
    ADDRESS_CONFIDENTIAL(Addressees.CONFIDENTIALITY, IssueChecks::addressForTheIssuer),
    THRESHOLD_NOT_MET(AttendanceThreshold.PROVISION, IssueChecks::threshold),
    LIMIT_REACHED("SI 2007/1867 as amended by SI 2024/210: two notices in three years", IssueChecks::limit),
    NOTICE_IN_PROGRESS("SI 2007/1867 as amended by SI 2024/210: two notices in three years", IssueChecks::inProgress),
    ESO_IN_FORCE("Children Act 1989 Sch. 3 para. 13", IssueChecks::supervisionOrder),
    PROCEEDINGS_EXIST("Education Act 1996 s.444A(4)", IssueChecks::proceedings),
    NTI_MISSING(
            "Working together to improve school attendance, national framework: notices to improve",
            IssueChecks::improvement),
    DECISION_RECORD_MISSING(
            "Working together to improve school attendance, national framework: considerations before a notice",
            IssueChecks::decisionRecord),
    LIMITATION_TOO_SHORT("SI 2007/1867 reg. 7; " + TimeToLay.PROVISION, IssueChecks::limitation),
    STATUTORY_DEFENCE("Education Act 1996 s.444(2A) to (6)", IssueChecks::defence),
    CROSS_BORDER_CHECK_MISSING(
            "SI 2007/1867 as amended by SI 2024/210: notices of every council count", IssueChecks::crossBorder);

    private final String provision;
    private final Function<IssueFacts, Optional<String>> check;

    IssueGuard(String provision, Function<IssueFacts, Optional<String>> check) {
        this.provision = provision;
        this.check = check;
    }

    FailingGuard because(String detail) {
        return new FailingGuard(name(), detail, provision);
    }

    static List<FailingGuard> failing(IssueFacts facts) {
        return Arrays.stream(values())
                .flatMap(guard -> guard.check.apply(facts).map(guard::because).stream())
                .toList();
    }
}
