package org.rollcall.attendance.tracker;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.tracker.TrackerRequests.ContactRequest;
import org.rollcall.attendance.tracker.TrackerRequests.DismissalRequest;
import org.rollcall.attendance.tracker.TrackerRequests.OfferRequest;
import org.rollcall.attendance.tracker.TrackerRequests.StageRequest;
import org.rollcall.attendance.tracker.judging.PromptRules;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.school.TrackedSchool;
import org.rollcall.attendance.tracker.school.TrackedSchools;
import org.rollcall.attendance.tracker.support.Contact;
import org.rollcall.attendance.tracker.support.Done;
import org.rollcall.attendance.tracker.support.Offer;
import org.rollcall.attendance.tracker.support.Prompt;
import org.rollcall.attendance.tracker.support.Request;
import org.rollcall.attendance.tracker.support.StageMove;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DifferentRequest;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.springframework.stereotype.Component;

/** Records what people did and decided about a pupil of their school. */
@Component
class KeepingTracker {

    private final Schools schools;
    private final Roll roll;
    private final TrackedSchools tracked;
    private final TrackerEntries entries;
    private final Clock clock;

    KeepingTracker(Schools schools, Roll roll, TrackedSchools tracked, TrackerEntries entries, Clock clock) {
        this.schools = schools;
        this.roll = roll;
        this.tracked = tracked;
        this.entries = entries;
        this.clock = clock;
    }

    Stored<TrackerEntry> get(Caller caller, String urn, String pupilId) {
        LocalDate began = requirePupil(caller, urn, pupilId);
        return entries.get(caller.tenant(), pupilId, urn, began);
    }

    Stored<TrackerEntry> contact(Caller caller, String urn, String pupilId, ContactRequest said, IdempotencyKey key) {
        Request request = Request.of(caller, key);
        return recordOnce(caller, urn, pupilId, request, entry -> {
            TrackerRequests.check(said.on(), said.prompts(), today(), entry);
            Contact contact = new Contact(
                    request,
                    done(caller, said.on()),
                    said.kind(),
                    said.with(),
                    said.note().strip(),
                    said.response());
            return entry.contact(contact, said.prompts());
        });
    }

    Stored<TrackerEntry> offer(Caller caller, String urn, String pupilId, OfferRequest said, IdempotencyKey key) {
        Request request = Request.of(caller, key);
        return recordOnce(caller, urn, pupilId, request, entry -> {
            TrackerRequests.check(said.on(), said.prompts(), today(), entry);
            Stage stage = said.stage() == null ? entry.stage() : said.stage();
            Offer offer = new Offer(
                    request,
                    done(caller, said.on()),
                    stage,
                    said.kind(),
                    said.note().strip(),
                    said.response());
            return entry.offer(offer, said.prompts());
        });
    }

    Stored<TrackerEntry> move(Caller caller, String urn, String pupilId, Version expected, StageRequest said) {
        Stored<TrackerEntry> entry = get(caller, urn, pupilId, expected);
        TrackedSchool school = tracked.on(caller.tenant(), urn, today());
        int weeks = PromptRules.weeksOnTarget(
                tracked.sessions(school, pupilId),
                school.settings(),
                entry.value().since());
        StageMove move = new StageMove(
                done(caller, today()),
                entry.value().stage(),
                said.stage(),
                said.reason().strip(),
                stripped(said.skipping()));
        LadderFacts facts = new LadderFacts(weeks, school.settings().weeksOnTarget());
        return entries.save(entry, entry.value().move(move, facts), Actor.of(caller));
    }

    Stored<TrackerEntry> dismiss(
            Caller caller, String urn, String pupilId, int number, Version expected, DismissalRequest said) {
        Stored<TrackerEntry> entry = get(caller, urn, pupilId, expected);
        if (entry.value().numbered(number).isEmpty()) {
            throw new NotFound("prompts", String.valueOf(number));
        }
        Prompt.Dismissal why =
                new Prompt.Dismissal(done(caller, today()), said.reason().strip());
        return entries.save(entry, entry.value().dismiss(number, why), Actor.of(caller));
    }

    private Stored<TrackerEntry> get(Caller caller, String urn, String pupilId, Version expected) {
        Stored<TrackerEntry> entry = get(caller, urn, pupilId);
        entries.requireVersion(entry, expected);
        return entry;
    }

    /** The same request again changes nothing and sees the entry as it is now. */
    private Stored<TrackerEntry> recordOnce(
            Caller caller,
            String urn,
            String pupilId,
            Request request,
            Function<TrackerEntry, Change<TrackerEntry>> step) {
        LocalDate began = requirePupil(caller, urn, pupilId);
        return entries.change(
                caller.tenant(),
                pupilId,
                urn,
                began,
                Actor.of(caller),
                entry -> requests(entry).anyMatch(known -> isRepeat(known, request, pupilId))
                        ? Optional.empty()
                        : Optional.of(step.apply(entry)));
    }

    private static Stream<Request> requests(TrackerEntry entry) {
        return Stream.concat(
                entry.contacts().stream().map(Contact::request),
                entry.offers().stream().map(Offer::request));
    }

    private static boolean isRepeat(Request known, Request request, String pupilId) {
        if (known.name().equals(request.name()) && !known.hash().equals(request.hash())) {
            throw new DifferentRequest("trackerEntries", pupilId);
        }
        return known.equals(request);
    }

    /** Refuses a pupil who was never at the school; else the day on which the last stay there began. */
    private LocalDate requirePupil(Caller caller, String urn, String pupilId) {
        schools.requireFor(caller, urn);
        return roll.find(caller.tenant(), pupilId).stream()
                .flatMap(pupil -> pupil.at(urn).stream())
                .map(stay -> stay.joined())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new NotFound("pupils", pupilId));
    }

    private Done done(Caller caller, LocalDate on) {
        return new Done(on, clock.instant(), caller.subject());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
