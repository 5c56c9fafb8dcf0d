package org.rollcall.referral.feedback.contact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.letter.Printable;
import org.springframework.security.access.AccessDeniedException;

/** How each officer is named and reached in letters. */
public final class OfficerContacts {

    private final Aggregates<OfficerContact> contacts;
    private final Letters letters;

    OfficerContacts(Aggregates<OfficerContact> contacts, Letters letters) {
        this.contacts = contacts;
        this.letters = letters;
    }

    /** An officer as a page shows them: name, telephone and e-mail; nothing of one who is not known. */
    public Optional<Map<String, Object>> shown(TenantId tenant, String subject) {
        return contacts.find(tenant, subject).map(Stored::value).map(OfficerContacts::data);
    }

    Stored<OfficerContact> get(TenantId tenant, String subject) {
        return contacts.get(tenant, subject);
    }

    Stored<OfficerContact> enter(Caller caller, Version expected, OfficerContact contact) {
        if (!caller.has(Role.TEAM_LEADER) && !caller.subject().equals(contact.subject())) {
            throw new AccessDeniedException("for the officer or a team leader");
        }
        Printable.require(letters, "/name", contact.name().text());
        Optional<Stored<OfficerContact>> before = contacts.find(caller.tenant(), contact.subject());
        Change<OfficerContact> next = Change.of(contact);
        return before.isEmpty() && expected.value() == 0
                ? contacts.create(caller.tenant(), contact.subject(), next, Actor.of(caller))
                : contacts.save(contacts.get(caller.tenant(), contact.subject(), expected), next, Actor.of(caller));
    }

    private static Map<String, Object> data(OfficerContact contact) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", contact.name().text());
        put(data, "telephone", contact.telephone());
        put(data, "email", contact.email());
        return data;
    }

    private static void put(Map<String, Object> data, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            data.put(name, value);
        }
    }
}
