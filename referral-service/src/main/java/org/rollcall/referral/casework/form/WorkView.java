package org.rollcall.referral.casework.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.plan.Baseline;
import org.rollcall.referral.casework.plan.MonitoredPlan;
import org.rollcall.referral.casework.plan.Target;
import org.rollcall.referral.casework.plan.WorkPlan;

/**
 * What is aimed at and when it is looked at again.
 *
 * @param monitored for the council only: what is done and watched in place of legal action
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkView(
        @Nullable LocalDate firstContactOn,
        @Nullable LocalDate lastReviewOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable BaselineView baseline,
        List<TargetView> targets,
        @Nullable MonitoredView monitored) {

    /** Attendance on these days. */
    public record BaselineView(LocalDate from, LocalDate to, BigDecimal percent) {

        static BaselineView of(Baseline shown) {
            return new BaselineView(
                    shown.window().from(),
                    shown.window().to(),
                    shown.attendance().value());
        }
    }

    /** Attendance to be reached by a day. */
    public record TargetView(BigDecimal percent, LocalDate by) {

        static TargetView of(Target shown) {
            return new TargetView(shown.attendance().value(), shown.by());
        }
    }

    /** What is done, and watched. */
    public record MonitoredView(String aims, LocalDate setOn, LocalDate reviewOn) {

        static MonitoredView of(MonitoredPlan shown) {
            return new MonitoredView(shown.aims().text(), shown.setOn(), shown.reviewOn());
        }
    }

    public static WorkView of(WorkPlan shown, boolean forCouncil) {
        Baseline baseline = shown.baseline();
        MonitoredPlan monitored = forCouncil ? shown.monitored() : null;
        return new WorkView(
                shown.firstContactOn(),
                shown.lastReviewOn(),
                shown.nextReviewOn(),
                baseline == null ? null : BaselineView.of(baseline),
                shown.targets().stream().map(TargetView::of).toList(),
                monitored == null ? null : MonitoredView.of(monitored));
    }
}
