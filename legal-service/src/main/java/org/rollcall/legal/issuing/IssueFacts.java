package org.rollcall.legal.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.codeofconduct.CodeVersion;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.enforcementcase.DecisionRecord;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.noticetoimprove.ImprovementStanding;
import org.rollcall.legal.peer.ParentDetails;
import org.rollcall.legal.peer.PupilDetails;
import org.rollcall.legal.penalty.EarlierNotice;
import org.rollcall.legal.penalty.NoticeBasis;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.legal.penalty.PenaltyEligibility;
import org.rollcall.legal.penalty.PenaltyEscalation;
import org.rollcall.legal.penalty.PenaltyOffer;
import org.rollcall.legal.penalty.PenaltyTariff;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.legal.school.School;
import org.rollcall.legal.threshold.AttendanceThreshold;
import org.rollcall.legal.threshold.AttendanceThreshold.Finding;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.CompulsorySchoolAge;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * Everything that the decision on one notice looks at, and what follows from it.
 *
 * @param wantedMethod how the officer wants to send it; null leaves it to the code of conduct
 */
record IssueFacts(
        CaseFacts enforcementCase,
        ParentId parent,
        LocalDate issueOn,
        @Nullable DeliveryMethod wantedMethod,
        Optional<CodeVersion> code,
        Optional<School> school,
        List<MissedSession> missed,
        Optional<ImprovementStanding> improvement,
        PupilDetails pupil,
        Optional<ParentDetails> parentDetails,
        Standing standing) {

    /** A reason that is not yet established may still turn out to be an authorised one. */
    private static final int SCHOOL_DAYS_TO_ESTABLISH_A_REASON = 5;

    Optional<DecisionRecord> decision() {
        return Optional.ofNullable(enforcementCase.decision());
    }

    /** Where nobody said how a document is posted, second class is assumed. */
    DeliveryMethod method() {
        return Optional.ofNullable(wantedMethod)
                .or(() -> code.map(CodeVersion::serviceMethod))
                .orElse(DeliveryMethod.SECOND_CLASS);
    }

    LocalDate receivedOn() {
        return method().deemedReceivedOn(issueOn);
    }

    /** What the register shows without the sessions that earlier notices to this parent dealt with. */
    Finding finding() {
        return find(standing.consumed());
    }

    /** What it would show had there been no earlier notices. */
    Finding findingWithoutNotices() {
        return find(Set.of());
    }

    /** The sessions of the window that reached the threshold, and those after it; none when it is not reached. */
    List<MissedSession> reliedOn() {
        if (!(finding() instanceof Finding.Met met)) {
            return List.of();
        }
        return countable(standing.consumed()).stream()
                .filter(session -> !session.date().isBefore(met.firstWeek()))
                .toList();
    }

    Optional<LocalDate> offenceFrom() {
        return reliedOn().stream().map(MissedSession::date).min(LocalDate::compareTo);
    }

    PenaltyEligibility eligibility() {
        return new PenaltyEligibility(
                school.map(School::type).orElse("NOT_KNOWN"),
                ofCompulsorySchoolAge(),
                finding() instanceof Finding.Met,
                null,
                PenaltyEligibility.Issuer.LOCAL_AUTHORITY,
                decision()
                        .map(record -> record.conflicts().educationSupervisionOrder())
                        .orElse(false));
    }

    PenaltyOffer offer() {
        return PenaltyEscalation.offerOn(issueOn, earlierNotices());
    }

    /** This council's notices and those that others told of. */
    List<EarlierNotice> earlierNotices() {
        return Stream.concat(standing.earlier().stream(), elsewhere().stream()).toList();
    }

    List<EarlierNotice> elsewhere() {
        return decision().stream()
                .flatMap(record -> record.noticesElsewhere().stream())
                .filter(notice -> notice.parentId().equals(parent))
                .map(notice -> new EarlierNotice(notice.issuedOn(), notice.issuedOn(), notice.fate()))
                .toList();
    }

    NoticeTerms terms(Tariff tariff) {
        PenaltyTariff law =
                PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, offenceFrom().orElse(issueOn));
        return NoticeTerms.of(law, tariff, receivedOn());
    }

    private boolean ofCompulsorySchoolAge() {
        return missed.stream().allMatch(session -> CompulsorySchoolAge.covers(pupil.dateOfBirth(), session.date()));
    }

    private Finding find(Set<SchoolSession> without) {
        return school.map(known -> AttendanceThreshold.in(
                        known.calendar(),
                        countable(without).stream()
                                .map(MissedSession::asSession)
                                .toList()))
                .orElse(new Finding.NotMet(0));
    }

    private List<MissedSession> countable(Set<SchoolSession> without) {
        List<MissedSession> countable = new ArrayList<>(missed);
        countable.removeIf(session -> !AttendanceThreshold.counts(session.code())
                || without.contains(session.asSession())
                || session.date().isAfter(issueOn)
                || awaitsReason(session));
        return countable;
    }

    private boolean awaitsReason(MissedSession session) {
        return session.code().equals("N")
                && school.stream()
                                .flatMap(known -> known.calendar().schoolDays().stream())
                                .filter(day -> day.isAfter(session.date()) && day.isBefore(issueOn))
                                .limit(SCHOOL_DAYS_TO_ESTABLISH_A_REASON)
                                .count()
                        < SCHOOL_DAYS_TO_ESTABLISH_A_REASON;
    }
}
