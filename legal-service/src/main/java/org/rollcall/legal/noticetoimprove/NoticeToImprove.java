package org.rollcall.legal.noticetoimprove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.improvement.BreachRule;
import org.rollcall.legal.improvement.ImprovementPeriod;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;

/**
 * One notice to improve to one parent about one child. Begins when an officer issues it; the improvement period then starts
 * and ends by itself, on its days; a named officer decides, after it or on an early breach, whether attendance improved.
 */
record NoticeToImprove(
        NoticeId id,
        NoticeSubject subject,
        NoticeToImproveState state,
        LocalDate issuedOn,
        DeliveryMethod method,
        LocalDate receivedOn,
        ImprovementPeriod.Dates period,
        BreachRule breachRule,
        Support support,
        @Nullable Outcome outcome) {

    static final String PROVISION =
            "Working together to improve school attendance, national framework: notices to improve";

    Change<NoticeToImprove> issue() {
        return Change.of(this).announcing(NoticeToImproveEvent.Issued.of(this));
    }

    /** The next day on which the law moves the notice without anybody's doing. */
    Optional<LocalDate> due() {
        return switch (state) {
            case ISSUED -> Optional.of(period.startsOn());
            case MONITORING -> Optional.of(period.endsOn().plusDays(1));
            case REVIEW_DUE, SUCCEEDED, FAILED -> Optional.empty();
        };
    }

    /** The notice as it stands on a day, each state in its turn. */
    Change<NoticeToImprove> asOf(LocalDate day) {
        NoticeToImprove now = this;
        List<Event> events = new ArrayList<>();
        for (Optional<LocalDate> due = due(); due.isPresent() && !due.get().isAfter(day); due = now.due()) {
            if (now.state == NoticeToImproveState.ISSUED) {
                now = now.become(NoticeToImproveState.MONITORING);
                events.add(NoticeToImproveEvent.MonitoringStarted.of(now));
            } else {
                now = now.become(NoticeToImproveState.REVIEW_DUE);
            }
        }
        return Change.of(now).announcing(events.toArray(Event[]::new));
    }

    /** An officer's decision; before the period is over only a breach shown by the code's rule ends the notice. */
    Change<NoticeToImprove> conclude(Outcome decided) {
        return asOf(decided.decidedOn()).then(notice -> notice.end(decided));
    }

    private Change<NoticeToImprove> end(Outcome decided) {
        boolean early = state != NoticeToImproveState.REVIEW_DUE;
        if (outcome == null && early) {
            requireEarlyBreach(decided);
        }
        NoticeToImprove concluded = with(state.become(decided.state()), decided);
        return Change.of(concluded).announcing(NoticeToImproveEvent.concluded(concluded, decided, early));
    }

    private void requireEarlyBreach(Outcome decided) {
        List<FailingGuard> failing = new ArrayList<>();
        if (decided.state() != NoticeToImproveState.FAILED) {
            failing.add(new FailingGuard(
                    "PERIOD_NOT_OVER", "The improvement period runs until " + period.endsOn() + ".", PROVISION));
        } else if (!showsBreach(decided)) {
            failing.add(new FailingGuard(
                    "BREACH_NOT_SHOWN",
                    "Before " + period.endsOn().plusDays(1) + " the notice fails only on unauthorised sessions from "
                            + period.startsOn() + " on; name them.",
                    PROVISION));
        }
        if (!failing.isEmpty()) {
            throw new Refused(failing);
        }
    }

    private boolean showsBreach(Outcome decided) {
        return !decided.breachSessions().isEmpty()
                && decided.breachSessions().stream()
                        .allMatch(session -> period.contains(session.date())
                                && !session.date().isAfter(decided.decidedOn()));
    }

    private NoticeToImprove become(NoticeToImproveState next) {
        return with(state.become(next), outcome);
    }

    private NoticeToImprove with(NoticeToImproveState next, @Nullable Outcome decided) {
        return new NoticeToImprove(
                id, subject, next, issuedOn, method, receivedOn, period, breachRule, support, decided);
    }
}
