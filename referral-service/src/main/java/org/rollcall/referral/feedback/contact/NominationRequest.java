package org.rollcall.referral.feedback.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.family.PostalAddress;

/**
 * Who reads the council's feedback, and where.
 *
 * @param schoolName as an envelope says it
 */
record NominationRequest(
        @NotBlank @Size(max = 120) String schoolName,
        @Nullable @Valid AddressRequest address,
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 80) String jobTitle,

        @Nullable @jakarta.validation.constraints.Email @Size(max = 120) String email) {

    /** The school's address. */
    record AddressRequest(
            @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 100) String> lines,
            @NotBlank @Size(max = 10) String postcode) {}

    NominatedPerson person(SchoolUrn school, LocalDate since, String by) {
        return new NominatedPerson(
                school,
                schoolName,
                address == null ? null : new PostalAddress(address.lines(), address.postcode()),
                new PersonName(name),
                jobTitle,
                email == null ? null : new NominatedPerson.Email(email),
                since,
                by);
    }

    /** All that goes on paper. */
    String printed() {
        Stream<String> lines = address == null ? Stream.of() : address.lines().stream();
        return Stream.concat(Stream.of(schoolName, name, jobTitle == null ? "" : jobTitle), lines)
                .collect(Collectors.joining(" "));
    }
}
