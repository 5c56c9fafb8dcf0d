package org.rollcall.referral.feedback.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.letter.Printable;
import org.rollcall.referral.school.Schools;

/** To whom each school wants to be written. */
final class NominatedPersons {

    private final Aggregates<NominatedPerson> persons;
    private final Schools schools;
    private final Letters letters;
    private final Clock clock;

    NominatedPersons(Aggregates<NominatedPerson> persons, Schools schools, Letters letters, Clock clock) {
        this.persons = persons;
        this.schools = schools;
        this.letters = letters;
        this.clock = clock;
    }

    Optional<NominatedPerson> find(TenantId tenant, SchoolUrn school) {
        return persons.find(tenant, school.value()).map(Stored::value);
    }

    Stored<NominatedPerson> get(Caller caller, String urn) {
        return persons.get(caller.tenant(), CallersSchool.require(caller, urn));
    }

    /** Names somebody in the place of whoever was named before; the first time the version is 0. */
    Stored<NominatedPerson> name(Caller caller, String urn, Version expected, NominationRequest request) {
        SchoolUrn school = known(caller, urn);
        Printable.require(letters, "/", request.printed());
        Change<NominatedPerson> next = Change.of(request.person(school, LocalDate.now(clock), caller.subject()));
        Optional<Stored<NominatedPerson>> before = persons.find(caller.tenant(), urn);
        return before.isEmpty() && expected.value() == 0
                ? persons.create(caller.tenant(), urn, next, Actor.of(caller))
                : persons.save(persons.get(caller.tenant(), urn, expected), next, Actor.of(caller));
    }

    private SchoolUrn known(Caller caller, String urn) {
        SchoolUrn school = new SchoolUrn(CallersSchool.require(caller, urn));
        return schools.find(caller.tenant(), school)
                .map(found -> school)
                .orElseThrow(() -> new NotFound("schools", urn));
    }
}
