package org.rollcall.attendance.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.returns.due.ReturnKind;

/**
 * A return as a caller may see it.
 *
 * @param triggerOn the day of the fact
 * @param dueOn the last day on which it is in time
 * @param late sent after that day, or not sent although it has passed
 * @param told what the school sent, or would send now
 * @param missing what the regulations want told and the pupil's record does not hold
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReturnView(
        String id,
        ReturnKind kind,
        ReturnState state,
        String pupilId,
        String schoolUrn,
        LocalDate triggerOn,
        LocalDate dueOn,
        boolean late,
        @Nullable LocalDate from,
        @Nullable BigDecimal days,
        @Nullable String ground,
        @Nullable String deletionId,
        @Nullable String destination,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable ToldOfPupil told,
        @Nullable List<String> missing,
        List<String> actions) {

    /** What the council is told of the child. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldOfPupil(
            String upn,
            String surname,
            String forename,
            LocalDate birthDate,
            @Nullable String yearGroup,
            @Nullable LocalDate joined,
            @Nullable ToldOfAddress address,
            boolean shielded,
            List<ToldOfParent> parents) {

        /** Without any address where the caller may not know it. */
        static ToldOfPupil of(ReturnContent content, boolean addresses) {
            return new ToldOfPupil(
                    content.upn(),
                    content.name().surname(),
                    content.name().forename(),
                    content.birthDate().day(),
                    content.yearGroup(),
                    content.joined(),
                    addresses ? ToldOfAddress.of(content.address()) : null,
                    content.shielded(),
                    content.parents().stream()
                            .map(parent -> ToldOfParent.of(parent, addresses))
                            .toList());
        }
    }

    /** A parent with whom the pupil lives. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldOfParent(
            String surname,
            String forename,
            @Nullable ToldOfAddress address,
            @Nullable String telephone) {

        static ToldOfParent of(ReturnContent.Parent parent, boolean addresses) {
            return new ToldOfParent(
                    parent.name().surname(),
                    parent.name().forename(),
                    addresses ? ToldOfAddress.of(parent.address()) : null,
                    parent.telephone());
        }
    }

    /** Where post reaches somebody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldOfAddress(List<String> lines, @Nullable String postcode) {

        static @Nullable ToldOfAddress of(org.rollcall.attendance.pupil.home.@Nullable PostalAddress address) {
            return address == null ? null : new ToldOfAddress(address.lines(), address.postcode());
        }
    }
}
