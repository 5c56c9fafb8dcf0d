package org.rollcall.referral.feedback.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Recipient;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.family.PostalAddress;
import org.rollcall.referral.letter.SchoolAddressees;

/** Writes to the person whom a school named, and to its headteacher before there is one. */
public final class SchoolContacts implements SchoolAddressees {

    private static final String HEAD = "Headteacher";

    private final NominatedPersons persons;
    private final Names names;

    SchoolContacts(NominatedPersons persons, Names names) {
        this.persons = persons;
        this.names = names;
    }

    @Override
    public Recipient of(TenantId tenant, SchoolUrn school, @Nullable PupilId pupil) {
        return persons.find(tenant, school)
                .map(SchoolContacts::recipient)
                .orElseGet(() -> new Recipient(HEAD, List.of(schoolName(tenant, school, pupil))));
    }

    /** As the nomination says it, else as the school's record of a pupil does. */
    public String schoolName(TenantId tenant, SchoolUrn school, @Nullable PupilId pupil) {
        Optional<String> nominated = persons.find(tenant, school).map(NominatedPerson::schoolName);
        return nominated.or(() -> names.school(tenant, pupil, school)).orElse("School " + school.value());
    }

    private static Recipient recipient(NominatedPerson person) {
        List<String> lines = new ArrayList<>();
        if (person.jobTitle() != null) {
            lines.add(person.jobTitle());
        }
        lines.add(person.schoolName());
        PostalAddress address = person.address();
        if (address != null) {
            lines.addAll(address.lines());
            lines.add(address.postcode());
        }
        return new Recipient(person.name().text(), lines);
    }
}
