package org.rollcall.referral.worktime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.school.School;
import org.rollcall.referral.school.Schools;
import org.rollcall.referral.worktime.entry.ChargingTime;
import org.rollcall.referral.worktime.entry.Reversal;
import org.rollcall.referral.worktime.entry.ReversalReason;
import org.rollcall.referral.worktime.entry.TimeEntry;
import org.springframework.security.access.AccessDeniedException;

/** Enters time and takes it back. */
final class RecordingTime {

    private final Aggregates<EntryPlace> places;
    private final Aggregates<OfficerDay> days;
    private final Schools schools;
    private final CaseFiles cases;
    private final Clock clock;

    RecordingTime(
            Aggregates<EntryPlace> places, Aggregates<OfficerDay> days, Schools schools, CaseFiles cases, Clock clock) {
        this.places = places;
        this.days = days;
        this.schools = schools;
        this.cases = cases;
        this.clock = clock;
    }

    KeptEntry record(Caller caller, IdempotencyKey key, TimeRequests.EntryRequest asked) {
        String officer = whose(caller, asked);
        TimeEntry entry = asked.entry(key.idFor(caller));
        EntryPlace place = new EntryPlace(officer, asked.date(), entry.school());
        boolean asksAgain = places.find(caller.tenant(), entry.id()).isPresent();
        List<FailingGuard> failing = asksAgain ? List.of() : failing(caller, asked, entry);
        places.createOnce(caller.tenant(), entry.id(), key.requestHash(), Change.of(place), Actor.of(caller));
        while (true) {
            try {
                return recordOnce(caller, place, entry, failing);
            } catch (StaleVersion | AlreadyExists otherWasFirst) {
                Thread.onSpinWait();
            }
        }
    }

    KeptEntry reverse(Seen seen, KeptEntry kept, ReversalReason reason) {
        Stored<OfficerDay> day = kept.day();
        requireOwn(seen.caller(), day.value().officer());
        if (!day.version().equals(seen.version())) {
            throw new StaleVersion("timeEntries", seen.id(), seen.version());
        }
        Reversal reversal = new Reversal(reason, seen.caller().subject(), LocalDate.now(clock));
        Stored<OfficerDay> saved = days.save(day, day.value().reverse(seen.id(), reversal), Actor.of(seen.caller()));
        return new KeptEntry(saved, saved.value().find(seen.id()).orElseThrow());
    }

    private KeptEntry recordOnce(Caller caller, EntryPlace place, TimeEntry entry, List<FailingGuard> failing) {
        Optional<Stored<OfficerDay>> known = days.find(caller.tenant(), place.day());
        OfficerDay day = known.map(Stored::value).orElseGet(() -> OfficerDay.of(place.officer(), place.date()));
        Optional<TimeEntry> there = day.find(entry.id());
        if (there.isPresent()) {
            return new KeptEntry(known.orElseThrow(), there.get());
        }
        Change<OfficerDay> change = day.record(entry, failing);
        Actor actor = Actor.of(caller);
        Stored<OfficerDay> kept = known.isPresent()
                ? days.save(known.get(), change, actor)
                : days.create(caller.tenant(), place.day(), change, actor);
        return new KeptEntry(kept, entry);
    }

    private List<FailingGuard> failing(Caller caller, TimeRequests.EntryRequest asked, TimeEntry entry) {
        School school = schools.find(caller.tenant(), entry.school())
                .orElseThrow(() -> new InvalidInput("/schoolUrn", "is no school of this council"));
        if (asked.date().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("/date", "must not be after today");
        }
        if (!entry.endsOnItsDay()) {
            throw new InvalidInput("/minutes", "must end on the day that it begins: enter the rest on the next");
        }
        if (entry.caseId() != null
                && !cases.visible(caller, entry.caseId().value()).school().equals(entry.school())) {
            throw new InvalidInput("/caseId", "is a case of another school");
        }
        return ChargingTime.failing(entry, school.standing());
    }

    private static String whose(Caller caller, TimeRequests.EntryRequest asked) {
        String officer = asked.officer() == null ? caller.subject() : asked.officer();
        requireOwn(caller, officer);
        return officer;
    }

    private static void requireOwn(Caller caller, String officer) {
        if (!TimeEntries.mayAnswerFor(caller, officer)) {
            throw new AccessDeniedException("for a team leader, since it is another officer's time");
        }
    }
}
