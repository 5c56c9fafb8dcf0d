package org.rollcall.referral.support.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.referral.support.people.Practitioner;

/**
 * Who leads a plan: at any time one, or none yet. Who is proposed leads only after saying yes; until then the one before goes on.
 *
 * @param earlier those who led before, oldest first
 * @param declined those who said no, oldest first
 */
public record LeadPractitioners(
        @Nullable Tenure current, @Nullable Proposal proposed, List<Tenure> earlier, List<Refusal> declined) {

    /** The time for which somebody leads. */
    public record Tenure(
            Practitioner who, LocalDate since, @Nullable LocalDate until) {}

    /** Somebody was asked. */
    public record Proposal(Practitioner who, LocalDate on) {}

    /** Somebody said no. */
    public record Refusal(Practitioner who, LocalDate on) {}

    public LeadPractitioners {
        earlier = List.copyOf(earlier);
        declined = List.copyOf(declined);
    }

    public static LeadPractitioners nobodyYet() {
        return new LeadPractitioners(null, null, List.of(), List.of());
    }

    /** Somebody else may be asked while one has not answered yet: the later question stands. */
    public LeadPractitioners propose(Practitioner who, LocalDate on) {
        return new LeadPractitioners(current, new Proposal(who, on), earlier, declined);
    }

    public LeadPractitioners accept(LocalDate on) {
        Proposal asked = asked(on);
        List<Tenure> before = current == null
                ? earlier
                : Stream.concat(earlier.stream(), Stream.of(new Tenure(current.who(), current.since(), on)))
                        .toList();
        return new LeadPractitioners(new Tenure(asked.who(), on, null), null, before, declined);
    }

    public LeadPractitioners decline(LocalDate on) {
        Refusal refusal = new Refusal(asked(on).who(), on);
        return new LeadPractitioners(
                current,
                null,
                earlier,
                Stream.concat(declined.stream(), Stream.of(refusal)).toList());
    }

    private Proposal asked(LocalDate on) {
        if (proposed == null) {
            throw refused("NOBODY_PROPOSED", "Nobody was asked to lead, so nobody can answer.");
        }
        if (on.isBefore(proposed.on())) {
            throw refused("ANSWER_BEFORE_QUESTION", "The answer is dated before the day of the question.");
        }
        return proposed;
    }

    private static Refused refused(String code, String detail) {
        return new Refused(List.of(new FailingGuard(code, detail, PlanState.PROVISION)));
    }
}
