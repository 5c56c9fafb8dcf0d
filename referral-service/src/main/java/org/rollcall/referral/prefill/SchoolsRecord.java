package org.rollcall.referral.prefill;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.peer.AttendancePeer;
import org.rollcall.referral.peer.HomeDetails;
import org.rollcall.referral.peer.Marks;
import org.rollcall.referral.prefill.PrefillView.AttendanceView;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;

/**
 * What a school's own record says of a pupil, asked of attendance-service as the caller. What it says of the pupil and the register is
 * kept, so that sending the form in is checked against it without asking again.
 */
final class SchoolsRecord {

    private final AttendancePeer attendance;
    private final PupilCards cards;
    private final Pupils pupils;
    private final Clock clock;

    SchoolsRecord(AttendancePeer attendance, PupilCards cards, Pupils pupils, Clock clock) {
        this.attendance = attendance;
        this.cards = cards;
        this.pupils = pupils;
        this.clock = clock;
    }

    PupilCard card(Caller caller, PupilId pupil) {
        return cards.askAnew(caller.tenant(), pupil, Actor.of(caller))
                .orElseThrow(() -> new NotFound("pupils", pupil.value()));
    }

    List<NamedParent> parents(PupilId pupil) {
        return attendance.home(pupil).map(HomeDetails::parents).orElse(List.of());
    }

    /** What was read of a school's register, and the threshold as its marks meet it now. */
    record Register(AttendanceView view, Optional<Threshold> met) {}

    /** This school year's marks, and earlier ones when ten school weeks or the crossing that was announced begin before. */
    Register register(Caller caller, School school, PupilId pupil, Optional<Threshold> announced) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = firstDay(school, announced, today);
        Marks marks = attendance.marks(pupil, from, today);
        ReadingRegister register = new ReadingRegister(marks.at(school.urn()), from, school.calendar(), today);
        pupils.keep(caller.tenant(), pupil, known -> known.with(school.urn(), register.seen()), Actor.of(caller));
        AttendanceView view =
                new AttendanceView(from, today, marks.summary(), register.codes(), register.unestablished());
        return new Register(view, register.met());
    }

    private static LocalDate firstDay(School school, Optional<Threshold> announced, LocalDate today) {
        return Stream.of(
                        Optional.of(schoolYear(today)),
                        new StandingThreshold(school.calendar(), today).since(),
                        announced.map(Threshold::windowFirstWeek))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate schoolYear(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return september.isAfter(day) ? september.minusYears(1) : september;
    }
}
