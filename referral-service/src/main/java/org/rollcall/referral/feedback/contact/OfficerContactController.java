package org.rollcall.referral.feedback.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IfMatch;
import org.rollcall.platform.web.Tagged;
import org.rollcall.referral.family.PersonName;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How officers are named and reached in letters. Before anything is known of an officer, the version is 0. */
@RestController
@RequestMapping("/api/referral/v1/officer-contacts/{subject}")
class OfficerContactController {

    private final OfficerContacts contacts;

    OfficerContactController(OfficerContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('officer-contact:read')")
    ResponseEntity<ContactView> read(TenantId tenant, @PathVariable String subject) {
        return answer(contacts.get(tenant, subject));
    }

    /** An officer for themselves; a team leader for each of the team. */
    @PutMapping
    @PreAuthorize("hasAuthority('officer-contact:write')")
    ResponseEntity<ContactView> enter(
            Caller caller,
            @PathVariable String subject,
            @IfMatch Version expected,
            @Valid @RequestBody ContactRequest contact) {
        return answer(contacts.enter(caller, expected, contact.of(subject)));
    }

    private static ResponseEntity<ContactView> answer(Stored<OfficerContact> stored) {
        return Tagged.ok(ContactView.of(stored.value()), stored.version());
    }

    /** As letters print it. */
    record ContactRequest(
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 40) String telephone,
            @Nullable @Email @Size(max = 120) String email) {

        OfficerContact of(String subject) {
            return new OfficerContact(subject, new PersonName(name), telephone, email);
        }
    }

    /** How an officer is reached. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(
            String subject,
            String name,
            @Nullable String telephone,
            @Nullable String email) {

        static ContactView of(OfficerContact contact) {
            return new ContactView(contact.subject(), contact.name().text(), contact.telephone(), contact.email());
        }
    }
}
