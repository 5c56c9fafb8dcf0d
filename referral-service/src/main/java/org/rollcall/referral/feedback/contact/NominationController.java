package org.rollcall.referral.feedback.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.family.PostalAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person whom a school named to hear from the council. Before there is one, the version is 0. */
@RestController
@RequestMapping("/api/referral/v1/schools/{urn}/nominated-person")
class NominationController {

    private final NominatedPersons persons;

    NominationController(NominatedPersons persons) {
        this.persons = persons;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('nominated-person:read')")
    ResponseEntity<NominationView> read(Caller caller, @PathVariable String urn) {
        return answer(persons.get(caller, urn));
    }

    @PutMapping
    @PreAuthorize("hasAuthority('nominated-person:write')")
    ResponseEntity<NominationView> name(
            Caller caller,
            @PathVariable String urn,
            @IfMatch Version expected,
            @Valid @RequestBody NominationRequest nomination) {
        return answer(persons.name(caller, urn, expected, nomination));
    }

    private static ResponseEntity<NominationView> answer(Stored<NominatedPerson> stored) {
        return Tagged.ok(NominationView.of(stored.value()), stored.version());
    }

    /** Who reads the feedback. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NominationView(
            String schoolUrn,
            String schoolName,
            @Nullable AddressView address,
            String name,
            @Nullable String jobTitle,
            @Nullable String email,
            LocalDate since,
            String namedBy) {

        static NominationView of(NominatedPerson person) {
            return new NominationView(
                    person.school().value(),
                    person.schoolName(),
                    AddressView.of(person.address()),
                    person.name().text(),
                    person.jobTitle(),
                    person.email() == null ? null : person.email().text(),
                    person.since(),
                    person.namedBy());
        }
    }

    /** The school's address. */
    record AddressView(List<String> lines, String postcode) {

        static @Nullable AddressView of(@Nullable PostalAddress address) {
            return address == null ? null : new AddressView(address.lines(), address.postcode());
        }
    }
}
