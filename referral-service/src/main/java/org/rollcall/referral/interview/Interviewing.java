package org.rollcall.referral.interview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.IdempotencyKey;
import org.rollcall.platform.web.Seen;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.Guards;
import org.rollcall.referral.OfficerOfCase;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.panel.Panels;

/** Fixing an interview, writing it down, and cancelling it. */
final class Interviewing {

    private static final String NAME = "interviews";

    private final Aggregates<Interview> interviews;
    private final CaseFiles cases;
    private final Panels panels;
    private final InterviewLetters letters;
    private final Clock clock;

    Interviewing(
            Aggregates<Interview> interviews, CaseFiles cases, Panels panels, InterviewLetters letters, Clock clock) {
        this.interviews = interviews;
        this.cases = cases;
        this.panels = panels;
        this.letters = letters;
        this.clock = clock;
    }

    Slice<Stored<Interview>> list(Caller caller, String caseId, @Nullable String after, int limit) {
        KnownCase known = cases.visible(caller, caseId);
        return interviews.slice(
                caller.tenant(), Map.of(InterviewAggregate.CASE, known.id().value()), after, limit);
    }

    Stored<Interview> get(Caller caller, String caseId, String id) {
        cases.visible(caller, caseId);
        return find(caller, caseId, id).orElseThrow(() -> new NotFound(NAME, id));
    }

    /** Sends the invitation. */
    Stored<Interview> fix(Caller caller, String caseId, IdempotencyKey key, InterviewRequests.FixRequest wanted) {
        KnownCase known = cases.open(caller, caseId);
        OfficerOfCase.require(caller, known.officer());
        ParentId parent = new ParentId(wanted.parentId());
        requireDecided(caller, known, wanted.panelId(), parent);
        AboutCase about = new AboutCase(known.id(), known.pupil(), known.school());
        String id = Ids.from(key.idFor(caller), caseId);
        Interview draft = Interview.fix(id, about, parent, wanted.panelId(), wanted.asked(), today());
        String letter = letters.send(caller.tenant(), draft, id, Actor.of(caller));
        Interview fixed =
                Interview.fix(id, about, parent, wanted.panelId(), with(wanted.asked(), List.of(), letter), today());
        return interviews.createOnce(caller.tenant(), id, key.requestHash(), Change.of(fixed), Actor.of(caller));
    }

    /** A step that sends a letter. */
    Stored<Interview> ask(
            Seen seen,
            String caseId,
            Function<Interview, Function<Interview.Asked, Interview>> step,
            Interview.Asked asked) {
        Stored<Interview> found = toChange(seen, caseId);
        Function<Interview.Asked, Interview> asking = step.apply(found.value());
        String name = seen.id() + "/" + found.version();
        Actor actor = Actor.of(seen.caller());
        String letter = letters.send(seen.caller().tenant(), asking.apply(asked), name, actor);
        Interview next = asking.apply(with(asked, found.value().asked().letters(), letter));
        return interviews.save(found, Change.of(next), actor);
    }

    Stored<Interview> step(Seen seen, String caseId, Function<Interview, Interview> step) {
        Stored<Interview> found = toChange(seen, caseId);
        return interviews.save(found, Change.of(step.apply(found.value())), Actor.of(seen.caller()));
    }

    boolean mayChange(Caller caller, Interview interview) {
        KnownCase known = cases.visible(caller, interview.about().caseId().value());
        return known.open() && OfficerOfCase.is(caller, known.officer());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Stored<Interview> toChange(Seen seen, String caseId) {
        Caller caller = seen.caller();
        get(caller, caseId, seen.id());
        OfficerOfCase.require(caller, cases.open(caller, caseId).officer());
        return interviews.get(caller.tenant(), seen.id(), seen.version());
    }

    private Optional<Stored<Interview>> find(Caller caller, String caseId, String id) {
        return interviews
                .find(caller.tenant(), id)
                .filter(found -> found.value().about().caseId().value().equals(caseId));
    }

    private void requireDecided(Caller caller, KnownCase known, String panel, ParentId parent) {
        Guards.of(InterviewState.PROVISION)
                .when(
                        !panels.invitesToInterview(caller.tenant(), known.id(), panel, parent),
                        "INTERVIEW_NOT_DECIDED",
                        "No panel of the case decided that this parent is interviewed under caution.")
                .refuse();
    }

    private static Interview.Asked with(Interview.Asked asked, List<String> earlier, String letter) {
        List<String> all = Stream.concat(earlier.stream(), Stream.of(letter)).toList();
        return new Interview.Asked(asked.at(), asked.place(), asked.replyBy(), asked.questions(), all);
    }
}
