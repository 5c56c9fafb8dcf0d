package org.rollcall.platform.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What callers see of retention: collections, ids, dates and reasons, never what a record says. */
final class RetentionViews {

    private RetentionViews() {}

    /**
     * A record whose time is over.
     *
     * @param trigger the part of the record whose date started its time
     * @param keptUntil the last day on which it had to be kept
     * @param goes whether nothing stands in the way: it is not held and nobody need look at it
     */
    record LeavingView(
            String recordClass,
            String collection,
            String id,
            String trigger,
            LocalDate triggeredOn,
            LocalDate keptUntil,
            boolean reviewRequired,
            boolean held,
            List<HoldReason> heldFor,
            boolean goes,
            String source,
            Regime regime,
            String regimeProvision) {

        static LeavingView of(Leaving leaving, List<HoldReason> heldFor) {
            RetentionRule rule = leaving.rule();
            return new LeavingView(
                    rule.recordClass(),
                    rule.collection(),
                    leaving.id(),
                    rule.trigger().path(),
                    leaving.triggeredOn(),
                    leaving.keptUntil(),
                    rule.reviewRequired(),
                    !heldFor.isEmpty(),
                    heldFor,
                    heldFor.isEmpty() && !rule.reviewRequired(),
                    rule.source(),
                    rule.regime(),
                    rule.regime().provision());
        }
    }

    /** A rule; the periods count from the days on which they came into force. */
    record RuleView(
            String recordClass,
            String collection,
            String trigger,
            List<PeriodView> keptFor,
            boolean reviewRequired,
            String source,
            Regime regime,
            String regimeProvision) {

        static RuleView of(RetentionRule rule) {
            return new RuleView(
                    rule.recordClass(),
                    rule.collection(),
                    rule.trigger().path(),
                    rule.keptFor().periods().stream().map(PeriodView::of).toList(),
                    rule.reviewRequired(),
                    rule.source(),
                    rule.regime(),
                    rule.regime().provision());
        }
    }

    /** @param period in the form of ISO 8601: {@code P6Y} */
    record PeriodView(LocalDate inForceFrom, String period) {
        static PeriodView of(KeptFor.FromDay from) {
            return new PeriodView(from.inForceFrom(), from.period().toString());
        }
    }

    record ScheduleView(List<RuleView> rules, List<KeptOtherwise> keptOtherwise) {
        static ScheduleView of(RetentionSchedule schedule) {
            return new ScheduleView(schedule.rules().stream().map(RuleView::of).toList(), schedule.exempt());
        }
    }

    /** A record's holds, also those that were lifted. */
    record HeldView(String collection, String id, boolean held, List<HoldView> holds) {
        static HeldView of(HeldRecord record) {
            return new HeldView(
                    record.collection(),
                    record.recordId(),
                    record.held(),
                    record.holds().stream().map(HoldView::of).toList());
        }
    }

    record HoldView(
            HoldReason reason,
            LocalDate from,
            String placedBy,
            @Nullable LocalDate liftedOn,
            @Nullable String liftedBy) {
        static HoldView of(Hold hold) {
            return new HoldView(hold.reason(), hold.from(), hold.placedBy(), hold.liftedOn(), hold.liftedBy());
        }
    }
}
