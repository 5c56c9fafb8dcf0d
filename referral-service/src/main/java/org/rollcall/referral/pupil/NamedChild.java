package org.rollcall.referral.pupil;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the child is that a line of a list is about, as the card says it.
 *
 * @param schoolName of the school of the card, which may be an earlier one than the line's
 * @param asOf the day on which the school's record was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedChild(String name, @Nullable String yearGroup, String schoolUrn, String schoolName, LocalDate asOf) {

    static NamedChild of(PupilCard card) {
        return new NamedChild(
                card.name().text(), card.yearGroup(), card.school().value(), card.schoolName(), card.asOf());
    }

    @Override
    public String toString() {
        return "NamedChild[personal]";
    }
}
