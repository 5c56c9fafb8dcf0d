package org.rollcall.referral.teamaround;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Letters;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.letter.Printable;
import org.rollcall.referral.support.KnownPlan;
import org.rollcall.referral.support.SupportPlans;

/** The meetings of a plan. Whoever may see the plan may see that they meet. */
final class Meetings {

    private static final String NAME = "familyMeetings";

    private final Aggregates<FamilyMeeting> meetings;
    private final SupportPlans plans;
    private final CaseFiles files;
    private final Letters letters;
    private final Clock clock;

    Meetings(Aggregates<FamilyMeeting> meetings, SupportPlans plans, CaseFiles files, Letters letters, Clock clock) {
        this.meetings = meetings;
        this.plans = plans;
        this.files = files;
        this.letters = letters;
        this.clock = clock;
    }

    /** A plan of a case. */
    record Place(String caseId, String planId) {}

    Slice<Stored<FamilyMeeting>> list(Caller caller, Place place, @Nullable String after, int limit) {
        KnownPlan plan = plans.visible(caller, place.caseId(), place.planId());
        Map<String, Object> equal =
                Map.of(FamilyMeetingAggregate.PLAN, plan.id().value());
        return meetings.slice(caller.tenant(), equal, after, limit);
    }

    Stored<FamilyMeeting> get(Caller caller, Place place, String id) {
        KnownPlan plan = plans.visible(caller, place.caseId(), place.planId());
        return meetings.find(caller.tenant(), id)
                .filter(meeting -> meeting.value().facts().plan().equals(plan.id()))
                .orElseThrow(() -> new NotFound(NAME, id));
    }

    Optional<FamilyMeeting> find(TenantId tenant, String id) {
        return meetings.find(tenant, id).map(Stored::value);
    }

    Stored<FamilyMeeting> plan(Caller caller, Place place, IdempotencyKey key, LocalDate on) {
        KnownCase known = files.open(caller, place.caseId());
        KnownPlan plan = plans.visible(caller, place.caseId(), place.planId());
        requireOpen(plan);
        MeetingId id = new MeetingId(key.idFor(caller));
        MeetingFacts facts = new MeetingFacts(id, plan.id(), known.id(), plan.pupil(), plan.school(), on);
        return meetings.createOnce(
                caller.tenant(), id.value(), key.requestHash(), FamilyMeeting.plan(facts), Actor.of(caller));
    }

    Stored<FamilyMeeting> minute(Seen seen, Place place, Minutes minutes) {
        KnownCase known = files.open(seen.caller(), place.caseId());
        Stored<FamilyMeeting> meeting = get(seen, place);
        if (meeting.value().facts().on().isAfter(LocalDate.now(clock))) {
            throw refused("MEETING_TO_COME", "Minutes are written of a meeting that was held.");
        }
        if (!known.parents().containsAll(minutes.copies())) {
            throw new InvalidInput("/copies", "must be parents of this case");
        }
        Printable.require(letters, "/", minutes.words());
        return meetings.save(meeting, meeting.value().minute(minutes), Actor.of(seen.caller()));
    }

    Stored<FamilyMeeting> cancel(Seen seen, Place place) {
        files.open(seen.caller(), place.caseId());
        Stored<FamilyMeeting> meeting = get(seen, place);
        return meetings.save(meeting, meeting.value().cancel(), Actor.of(seen.caller()));
    }

    private Stored<FamilyMeeting> get(Seen seen, Place place) {
        return meetings.unchanged(get(seen.caller(), place, seen.id()), seen.version());
    }

    private static void requireOpen(KnownPlan plan) {
        if (!plan.open()) {
            throw refused("PLAN_ENDED", "The plan has ended, and so has its team.");
        }
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, MeetingState.PROVISION)));
    }
}
