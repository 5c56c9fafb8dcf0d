package org.rollcall.attendance.pupil.roll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.SenStage;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.number.Uln;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.stay.StayKind;

/**
 * What a file may say of a pupil beyond what it must; what it leaves out stays as it is known.
 *
 * @param on the day on which the school said it
 * @param formerUpn a number that the pupil had before
 */
public record Said(
        LocalDate on,
        @Nullable String registrationGroup,
        @Nullable StayKind kind,
        @Nullable Upn formerUpn,
        @Nullable Uln uln,
        @Nullable PersonName preferredName,
        @Nullable Sex sex,
        @Nullable PostalAddress address,
        List<SaidContact> contacts,
        @Nullable SaidSen sen,
        @Nullable SaidMeals freeMeals,
        @Nullable SaidCare care) {

    public Said {
        contacts = List.copyOf(contacts);
    }

    public static Said nothingOn(LocalDate day) {
        return new Said(day, null, null, null, null, null, null, null, List.of(), null, null, null);
    }

    /** A parent or other contact. A file can say that somebody has parental responsibility; it makes nobody a natural parent. */
    public record SaidContact(
            PersonName name,
            @Nullable String relationship,
            boolean parentalResponsibility,
            boolean livesWith,
            @Nullable PostalAddress address,
            @Nullable String telephone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "SaidContact[personal]";
        }
    }

    /** Special educational provision; no stage means that there is none now. */
    public record SaidSen(
            @Nullable SenStage stage, @Nullable LocalDate from) {}

    /** Whether the pupil is entitled to free school meals now, and since when if the file says so. */
    public record SaidMeals(
            boolean entitled,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean goesOn(FreeMeals known) {
            return until == null || until.equals(known.until());
        }
    }

    /** The child is looked after, by which authority if the file says so. */
    public record SaidCare(@Nullable String responsibleLaCode) {}
}
