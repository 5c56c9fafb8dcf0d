package org.rollcall.referral.prefill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.Window;
import org.rollcall.referral.checklist.Checklists;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.FormRequest;
import org.rollcall.referral.prefill.PrefillView.DeclarationView;
import org.rollcall.referral.prefill.PrefillView.EarlierView;
import org.rollcall.referral.prefill.PrefillView.PupilView;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;

/** Begins a form from the school's data, and from what the council knows of the child already. */
final class Prefilling {

    private final Schools schools;
    private final SchoolsRecord record;
    private final EarlierWork earlier;
    private final Checklists checklists;
    private final Clock clock;

    Prefilling(Schools schools, SchoolsRecord record, EarlierWork earlier, Checklists checklists, Clock clock) {
        this.schools = schools;
        this.record = record;
        this.earlier = earlier;
        this.checklists = checklists;
        this.clock = clock;
    }

    PrefillView begin(Caller caller, SchoolUrn urn, PupilId pupil, ReferralType type) {
        School school = schools.find(caller.tenant(), urn).orElseThrow(() -> new NotFound("schools", urn.value()));
        PupilCard card = record.card(caller, pupil);
        Optional<Threshold> announced = announced(caller, school, pupil);
        SchoolsRecord.Register register = record.register(caller, school, pupil, announced);
        Optional<Threshold> threshold = announced.or(register::met);
        Window window = threshold.map(Prefilling::window).orElse(null);
        List<NamedParent> parents = earlier.recognised(caller, pupil, record.parents(pupil));
        return new PrefillView(
                FormRequest.begun(pupil, urn, type, window, parents),
                PupilView.of(card),
                register.view(),
                threshold.orElse(null),
                earlier.referrals(caller, pupil).stream().map(EarlierView::of).toList(),
                checklists.view(caller.tenant(), school, type, LocalDate.now(clock)),
                declarations(type));
    }

    private Optional<Threshold> announced(Caller caller, School school, PupilId pupil) {
        StandingThreshold standing = new StandingThreshold(school.calendar(), LocalDate.now(clock));
        return earlier.threshold(caller, pupil, school.urn()).filter(standing::stands);
    }

    private static Window window(Threshold threshold) {
        return new Window(threshold.windowFirstWeek(), threshold.metOn());
    }

    private static List<DeclarationView> declarations(ReferralType type) {
        return Arrays.stream(Declaration.values())
                .filter(declaration -> declaration.isAskedFor(type))
                .map(DeclarationView::of)
                .toList();
    }
}
