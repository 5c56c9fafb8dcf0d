package org.rollcall.attendance.deletion.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a ground as they travel: each ground takes its own, as {@link FactsOfGround} says, and leaves out the others.
 *
 * @param startsOn A: the first day at the new school
 * @param finishedOn B: the last day in nursery
 * @param changedOn D and E: the day on which the order was amended or revoked
 * @param noticeOn F: the day on which the parent's notice came, and {@code afterDate} the day that it names
 * @param months J: the length of the sentence
 * @param reviewOverOn O: the day on which no review was possible any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Facts(
        @Nullable @Size(max = 200) String newSchool,
        @Nullable LocalDate startsOn,
        @Nullable Boolean startConfirmed,
        @Nullable LocalDate finishedOn,
        @Nullable Boolean staysForReception,
        @Nullable @Size(max = 10) List<@Valid @NotNull OtherSchool> otherSchools,
        @Nullable Boolean expectedBack,
        @Nullable LocalDate changedOn,
        @Nullable Boolean writtenNotice,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate afterDate,
        @Nullable LocalDate movedOn,
        @Nullable Boolean boarder,
        @Nullable LocalDate leaveEndedOn,
        @Nullable Boolean sicknessOrUnavoidableBelieved,
        @Nullable LocalDate sentencedOn,
        @Nullable Integer months,
        @Nullable LocalDate diedOn,
        @Nullable Boolean staysForSixthForm,
        @Nullable LocalDate termEndedOn,
        @Nullable Boolean feesUnpaid,
        @Nullable LocalDate ceasedOn,
        @Nullable LocalDate excludedOn,
        @Nullable LocalDate reviewOverOn) {

    /** A school at which the pupil is registered too; {@code consentedOn} is left out while it does not consent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OtherSchool(
            @NotBlank @Size(max = 200) String name,
            @Nullable LocalDate consentedOn) {}
}
