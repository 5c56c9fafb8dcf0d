package org.rollcall.referral.peer;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PersonName;

/** A pupil as the attendance service knows them now. Never printed. */
public record PupilDetails(
        PersonName name, LocalDate dateOfBirth, @Nullable String yearGroup, SchoolUrn school) {

    @Override
    public String toString() {
        return "PupilDetails[withheld]";
    }

    /** What this service reads of a pupil. */
    record Answer(
            String forename,
            String surname,
            LocalDate birthDate,
            @Nullable String yearGroup,
            String schoolUrn) {

        PupilDetails details() {
            return new PupilDetails(
                    new PersonName(Objects.requireNonNull(forename) + " " + Objects.requireNonNull(surname)),
                    Objects.requireNonNull(birthDate),
                    yearGroup,
                    new SchoolUrn(Objects.requireNonNull(schoolUrn)));
        }
    }
}
