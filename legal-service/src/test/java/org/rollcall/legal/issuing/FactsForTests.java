package org.rollcall.legal.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.codeofconduct.CodeVersion;
import org.rollcall.legal.correspondence.Letterhead;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.enforcementcase.DecisionRecord;
import org.rollcall.legal.enforcementcase.DecisionRecord.Conflicts;
import org.rollcall.legal.enforcementcase.DecisionRecord.CrossBorder;
import org.rollcall.legal.enforcementcase.DecisionRecord.NoticeElsewhere;
import org.rollcall.legal.enforcementcase.DecisionRecord.SocialWorker;
import org.rollcall.legal.enforcementcase.Finding;
import org.rollcall.legal.enforcementcase.ReferralType;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.id.ReferralId;
import org.rollcall.legal.improvement.BreachRule;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.legal.noticetoimprove.ImprovementStanding;
import org.rollcall.legal.noticetoimprove.NoticeToImproveState;
import org.rollcall.legal.peer.ParentDetails;
import org.rollcall.legal.peer.PupilDetails;
import org.rollcall.legal.penalty.EarlierNotice.Fate;
import org.rollcall.legal.penalty.PenaltyEligibility.Issuer;
import org.rollcall.legal.school.School;
import org.rollcall.legal.school.SchoolsForTests;
import org.rollcall.legal.threshold.AbsencesForTests;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.DeliveryMethod;

/** Facts of a notice that may be issued, of which a test takes away what it is about. */
final class FactsForTests {

    static final ParentId PARENT = new ParentId("parent");

    LocalDate issueOn = LocalDate.of(2026, 10, 19);

    @Nullable DeliveryMethod method = null;

    Optional<CodeVersion> code = Optional.of(code(Set.of(Issuer.LOCAL_AUTHORITY)));
    Optional<School> school = Optional.of(new School("142101", "MAINTAINED", SchoolsForTests.calendar()));
    List<MissedSession> missed = AbsencesForTests.wholeWeekOf(LocalDate.of(2026, 9, 14));
    Optional<ImprovementStanding> improvement =
            Optional.of(new ImprovementStanding(NoticeToImproveState.FAILED, LocalDate.of(2026, 10, 14)));
    LocalDate bornOn = LocalDate.of(2016, 3, 4);
    Optional<ParentDetails> parent = Optional.of(parent(address(), Set.of("NATURAL")));
    Standing standing = new Standing(List.of(), false);
    boolean decided = true;
    boolean bestTool = true;
    boolean supervisionOrder = false;
    boolean prosecution = false;
    boolean defence = false;
    CrossBorder crossBorder = CrossBorder.NOT_NEEDED;
    SocialWorker socialWorker = SocialWorker.NONE;
    DecisionRecord.@Nullable SkipReason skip = null;
    List<NoticeElsewhere> elsewhere = List.of();

    IssueFacts facts() {
        return new IssueFacts(
                enforcementCase(),
                PARENT,
                issueOn,
                method,
                code,
                school,
                missed,
                improvement,
                new PupilDetails(new PersonName("Kezia Okoye"), bornOn),
                parent,
                standing);
    }

    static NoticeElsewhere elsewhere(String issuedOn) {
        return new NoticeElsewhere(PARENT, "Eastvale Council", LocalDate.parse(issuedOn), Fate.PAID);
    }

    static PostalAddress address() {
        return new PostalAddress(List.of("12 Mill Lane", "Northmoor"), "NM1 2AB");
    }

    static ParentDetails parent(@Nullable PostalAddress address, Set<String> basis) {
        return new ParentDetails(PARENT, new PersonName("Amara Okoye"), address, false, basis, true);
    }

    static ParentDetails parentWhoseAddressIsWithheld() {
        return new ParentDetails(PARENT, new PersonName("Amara Okoye"), null, true, Set.of("NATURAL"), true);
    }

    static CodeVersion code(Set<Issuer> issuers) {
        return new CodeVersion(
                "2026-09",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 6, 15),
                "https://www.northmoor.example/code",
                issuers,
                DeliveryMethod.FIRST_CLASS,
                new ImprovementPeriod(ImprovementPeriod.Unit.SCHOOL_DAYS, 15),
                BreachRule.ANY_FURTHER_UNAUTHORISED,
                letterhead());
    }

    static Letterhead letterhead() {
        return new Letterhead(
                "Northmoor Council",
                new PostalAddress(List.of("Civic Centre", "1 High Street", "Northmoor"), "NM1 1AA"),
                "01632 960 100",
                "attendance@northmoor.example",
                List.of(
                        "Online at www.northmoor.example/pay",
                        "By telephone on 01632 960 101, Monday to Friday, 9am to 5pm",
                        "By cheque, made out to Northmoor Council, sent to the address below"));
    }

    private CaseFacts enforcementCase() {
        return new CaseFacts(
                new EnforcementCaseId("enforcement-case"),
                new CaseId("case"),
                new ReferralId("referral"),
                new PupilId("pupil"),
                "142101",
                ReferralType.PN_LEAVE,
                List.of(PARENT),
                LocalDate.of(2026, 9, 21),
                decided ? decision() : null,
                List.of());
    }

    private DecisionRecord decision() {
        return new DecisionRecord(
                false,
                new Finding(bestTool, "A holiday in term time"),
                null,
                new Finding(true, "No disability is known"),
                true,
                new Conflicts(supervisionOrder, prosecution, false),
                new Finding(defence, "No evidence of illness"),
                socialWorker,
                crossBorder,
                elsewhere,
                skip,
                "officer",
                Instant.EPOCH);
    }
}
