package org.rollcall.attendance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.stay.Enrolment;

/**
 * A child that a search found.
 *
 * @param state where the child stands today with the roll of the school
 * @param preferredName the name that the child goes by, when it is not the legal one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundPupilView(
        String id,
        OnRoll state,
        String surname,
        String forename,
        @Nullable PersonName preferredName,
        LocalDate birthDate,
        String yearGroup,
        String schoolUrn,
        @Nullable String schoolName) {

    static FoundPupilView of(KnownPupil pupil, Enrolment stay, OnRoll state, @Nullable String schoolName) {
        return new FoundPupilView(
                pupil.id(),
                state,
                pupil.name().surname(),
                pupil.name().forename(),
                pupil.details().preferredName(),
                pupil.birthDate().day(),
                stay.yearGroup().value(),
                stay.schoolUrn(),
                schoolName);
    }

    @Override
    public String toString() {
        return "FoundPupilView[%s]".formatted(id);
    }
}
