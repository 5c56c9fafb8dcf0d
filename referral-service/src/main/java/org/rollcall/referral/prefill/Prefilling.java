package org.rollcall.referral.prefill;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.FormRequest;
import org.rollcall.referral.peer.AttendancePeer;
import org.rollcall.referral.peer.HomeDetails;
import org.rollcall.referral.peer.Marks;
import org.rollcall.referral.prefill.PrefillView.AttendanceView;
import org.rollcall.referral.prefill.PrefillView.DeclarationView;
import org.rollcall.referral.prefill.PrefillView.EarlierView;
import org.rollcall.referral.prefill.PrefillView.PupilView;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.PupilCards;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.referral.Referrals;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/**
 * Begins a form from the school's data, asked of attendance-service as the caller. What it read of the pupil and the register is kept, so
 * that sending the form in is checked against it without asking again.
 */
final class Prefilling {

    private final AttendancePeer attendance;
    private final Schools schools;
    private final Pupils pupils;
    private final PupilCards cards;
    private final Families families;
    private final Referrals referrals;
    private final Checklists checklists;
    private final Clock clock;

    Prefilling(
            AttendancePeer attendance,
            Schools schools,
            Pupils pupils,
            PupilCards cards,
            Families families,
            Referrals referrals,
            Checklists checklists,
            Clock clock) {
        this.attendance = attendance;
        this.schools = schools;
        this.pupils = pupils;
        this.cards = cards;
        this.families = families;
        this.referrals = referrals;
        this.checklists = checklists;
        this.clock = clock;
    }

    PrefillView begin(Caller caller, SchoolUrn urn, PupilId pupil, ReferralType type) {
        School school = schools.find(caller.tenant(), urn).orElseThrow(() -> new NotFound("schools", urn.value()));
        PupilCard card = cards.askAnew(caller.tenant(), pupil, Actor.of(caller))
                .orElseThrow(() -> new NotFound("pupils", pupil.value()));
        Optional<Threshold> threshold = pupils.find(caller.tenant(), pupil).flatMap(known -> known.thresholdAt(urn));
        Window window = threshold.map(Prefilling::window).orElse(null);
        AttendanceView register = register(caller, school, pupil, window);
        return new PrefillView(
                FormRequest.begun(pupil, urn, type, window, parents(caller, pupil)),
                PupilView.of(card),
                register,
                threshold.orElse(null),
                earlier(caller, pupil),
                checklists.view(caller.tenant(), school, type, LocalDate.now(clock)),
                Arrays.stream(Declaration.values())
                        .filter(declaration -> declaration.isAskedFor(type))
                        .map(DeclarationView::of)
                        .toList());
    }

    private static Window window(Threshold threshold) {
        return new Window(threshold.windowFirstWeek(), threshold.metOn());
    }

    /** This school year's marks, and earlier ones when the window begins before. */
    private AttendanceView register(Caller caller, School school, PupilId pupil, @Nullable Window window) {
        LocalDate today = LocalDate.now(clock);
        LocalDate year = schoolYear(today);
        LocalDate from = window == null || window.from().isAfter(year) ? year : window.from();
        Marks marks = attendance.marks(pupil, from, today);
        ReadingRegister register = new ReadingRegister(marks.at(school.urn()), from, school.calendar(), today);
        pupils.keep(caller.tenant(), pupil, known -> known.with(school.urn(), register.seen()), Actor.of(caller));
        return new AttendanceView(from, today, marks.summary(), register.codes(), register.unestablished());
    }

    private List<NamedParent> parents(Caller caller, PupilId pupil) {
        List<NamedParent> kept =
                attendance.home(pupil).map(HomeDetails::parents).orElse(List.of());
        return families.recognised(caller.tenant(), pupil, kept);
    }

    private List<EarlierView> earlier(Caller caller, PupilId pupil) {
        return referrals.ofPupil(caller.tenant(), pupil).stream()
                .filter(referral -> caller.mayActFor(referral.school().value()))
                .map(EarlierView::of)
                .toList();
    }

    private static LocalDate schoolYear(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return september.isAfter(day) ? september.minusYears(1) : september;
    }
}
