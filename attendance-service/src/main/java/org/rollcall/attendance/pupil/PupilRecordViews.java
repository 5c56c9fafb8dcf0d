package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.PupilRecordView.AddressView;
import org.rollcall.attendance.pupil.PupilRecordView.ParentView;
import org.rollcall.attendance.pupil.PupilRecordView.SocialCareView;
import org.rollcall.attendance.pupil.PupilRecordView.StayView;
import org.rollcall.attendance.pupil.PupilRecordView.TimetableView;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.circumstances.PartTimeTimetable;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.circumstances.SocialWorker;
import org.rollcall.attendance.pupil.home.ParentLink;
import org.rollcall.attendance.pupil.number.Uln;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.store.Stored;

/** Shows a pupil's record to one caller. */
final class PupilRecordViews {

    private final RecordAccess access;
    private final LocalDate today;

    PupilRecordViews(RecordAccess access, LocalDate today) {
        this.access = access;
        this.today = today;
    }

    PupilRecordView of(Stored<Pupil> stored) {
        Pupil pupil = stored.value();
        Circumstances known = pupil.circumstances();
        return new PupilRecordView(
                stored.id(),
                pupil.upn().value(),
                pupil.upn().temporary(),
                pupil.details().formerUpns().stream().map(Upn::value).toList(),
                uln(pupil),
                pupil.name(),
                pupil.details().preferredName(),
                pupil.birthDate().day(),
                pupil.details().sex(),
                pupil.enrolments().stream().filter(access::sees).map(this::stay).toList(),
                cohorts(known),
                access.addresses() ? addresses(pupil) : null,
                access.addresses() ? parents(pupil) : null,
                access.health() ? known.sen() : null,
                access.socialCareFlag()
                        ? known.socialCare().stream().map(this::care).toList()
                        : null,
                known.freeMeals(),
                known.partTimeTimetables().stream()
                        .filter(access::sees)
                        .map(this::timetable)
                        .toList(),
                access.health()
                        ? known.medicalNeeds().stream().filter(access::sees).toList()
                        : null,
                known.exclusionRisks().stream().filter(access::sees).toList());
    }

    private static @Nullable String uln(Pupil pupil) {
        Uln uln = pupil.details().uln();
        return uln == null ? null : uln.value();
    }

    private Set<Cohort> cohorts(Circumstances known) {
        Set<Cohort> hidden = EnumSet.noneOf(Cohort.class);
        if (!access.health()) {
            hidden.addAll(Set.of(Cohort.SEN_SUPPORT, Cohort.EHC_PLAN, Cohort.MEDICAL));
        }
        if (!access.socialCareFlag()) {
            hidden.add(Cohort.SOCIAL_WORKER);
        }
        if (!access.socialCare()) {
            hidden.add(Cohort.LOOKED_AFTER);
        }
        Set<Cohort> shown = EnumSet.noneOf(Cohort.class);
        shown.addAll(visible(known).on(today));
        shown.removeAll(hidden);
        return shown;
    }

    /** What schools keep, as far as the caller acts for the school. */
    private Circumstances visible(Circumstances known) {
        return new Circumstances(
                known.sen(),
                known.socialCare(),
                known.freeMeals(),
                known.partTimeTimetables().stream().filter(access::sees).toList(),
                known.medicalNeeds().stream().filter(access::sees).toList(),
                known.exclusionRisks().stream().filter(access::sees).toList());
    }

    private StayView stay(Enrolment stay) {
        LocalDate last = stay.left();
        LocalDate day = last != null && last.isBefore(today) ? last : today;
        return new StayView(
                stay.schoolUrn(),
                stay.kind(),
                stay.yearOn(day).value(),
                stay.classOn(day).orElse(null),
                stay.joined(),
                last);
    }

    private List<AddressView> addresses(Pupil pupil) {
        return pupil.home().addresses().stream()
                .map(each -> new AddressView(
                        each.type(),
                        each.doNotDisclose() && !access.shielded() ? null : each.address(),
                        each.doNotDisclose(),
                        each.from(),
                        each.until()))
                .toList();
    }

    private List<ParentView> parents(Pupil pupil) {
        return pupil.home().parents().stream().map(this::parent).toList();
    }

    private ParentView parent(ParentLink link) {
        boolean hidden = link.doNotDisclose() && !access.shielded();
        return new ParentView(
                link.id(),
                link.name(),
                link.isParentOn(today),
                link.basis(),
                link.relationship(),
                link.livesWith(),
                hidden ? null : link.address(),
                hidden ? null : link.telephone(),
                hidden ? null : link.email(),
                link.emailConsent(),
                link.contactRestricted(),
                link.doNotDisclose(),
                link.from(),
                link.until());
    }

    private SocialCareView care(SocialCare care) {
        SocialWorker worker = care.worker();
        boolean all = access.socialCare();
        return new SocialCareView(
                care.status().socialWorker(),
                all ? care.status() : null,
                all ? care.responsibleLaCode() : null,
                all || worker == null ? worker : new SocialWorker(worker.name(), null, null),
                care.from(),
                care.until());
    }

    private TimetableView timetable(PartTimeTimetable kept) {
        return new TimetableView(
                kept.schoolUrn(),
                kept.from(),
                kept.until(),
                kept.sessions(),
                kept.reviewOn(),
                kept.lastReviewedOn(),
                kept.parentAgreedOn() != null,
                kept.parentAgreedOn(),
                kept.informed(),
                access.health() ? kept.reason() : null,
                access.health() ? kept.plan() : null);
    }
}
