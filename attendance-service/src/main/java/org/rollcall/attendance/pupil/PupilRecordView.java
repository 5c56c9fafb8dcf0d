package org.rollcall.attendance.pupil;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.Cohort;
import org.rollcall.attendance.pupil.circumstances.ExclusionRisk;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.Informed;
import org.rollcall.attendance.pupil.circumstances.MedicalNeed;
import org.rollcall.attendance.pupil.circumstances.Note;
import org.rollcall.attendance.pupil.circumstances.SenProvision;
import org.rollcall.attendance.pupil.circumstances.SocialCareStatus;
import org.rollcall.attendance.pupil.circumstances.SocialWorker;
import org.rollcall.attendance.pupil.circumstances.WeeklySession;
import org.rollcall.attendance.pupil.home.AddressType;
import org.rollcall.attendance.pupil.home.ParentBasis;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.stay.StayKind;

/**
 * The record of a pupil as a caller may see it; what the caller may not see is left out, not emptied.
 *
 * @param cohorts the cohorts of today that the caller may know of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PupilRecordView(
        String id,
        String upn,
        boolean temporaryUpn,
        List<String> formerUpns,
        @Nullable String uln,
        PersonName legalName,
        @Nullable PersonName preferredName,
        LocalDate birthDate,
        Sex sex,
        List<StayView> stays,
        Set<Cohort> cohorts,
        @Nullable List<AddressView> addresses,
        @Nullable List<ParentView> parents,
        @Nullable List<SenProvision> sen,
        @Nullable List<SocialCareView> socialCare,
        List<FreeMeals> freeMeals,
        List<TimetableView> partTimeTimetables,
        @Nullable List<MedicalNeed> medicalNeeds,
        List<ExclusionRisk> exclusionRisks) {

    /** A stay at one school, with the year group and class of today or of its last day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StayView(
            String schoolUrn,
            StayKind kind,
            String yearGroup,
            @Nullable String registrationGroup,
            LocalDate joined,
            @Nullable LocalDate left) {}

    /** An address; {@code address} is left out when it is shielded from the caller. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddressView(
            AddressType type,
            @Nullable PostalAddress address,
            boolean doNotDisclose,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A parent or contact; {@code address} and telephone are left out when they are shielded from the caller. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParentView(
            String id,
            PersonName name,
            boolean parent,
            Set<ParentBasis> basis,
            @Nullable String relationship,
            boolean livesWith,
            @Nullable PostalAddress address,
            @Nullable String telephone,
            @Nullable String email,
            boolean emailConsent,
            boolean contactRestricted,
            boolean doNotDisclose,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** That a child has a social worker and who it is; how social care knows the child only for those who may. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SocialCareView(
            boolean hasSocialWorker,
            @Nullable SocialCareStatus status,
            @Nullable String responsibleLaCode,
            @Nullable SocialWorker worker,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A part-time timetable; reason and plan only for those who may know of health. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimetableView(
            String schoolUrn,
            LocalDate from,
            LocalDate until,
            List<WeeklySession> sessions,
            LocalDate reviewOn,
            @Nullable LocalDate lastReviewedOn,
            boolean parentAgreed,
            @Nullable LocalDate parentAgreedOn,
            Set<Informed> informed,
            @Nullable Note reason,
            @Nullable Note plan) {}
}
