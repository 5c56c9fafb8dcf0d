package org.rollcall.referral.casework.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.Subject;
import org.rollcall.referral.Window;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.plan.Baseline;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.MonitoredPlan;
import org.rollcall.referral.casework.plan.Percent;
import org.rollcall.referral.casework.plan.RiskFlag;
import org.rollcall.referral.casework.plan.Target;
import org.rollcall.referral.evidence.Narrative;

/** Bodies of the steps of the work. */
public final class CaseRequests {

    private CaseRequests() {}

    /**
     * @param officer the subject of the officer's sign-in
     * @param reason for an officer who does not answer for the school, and always from one officer to another
     */
    public record AllocationRequest(
            @NotNull @Pattern(regexp = Subject.FORM, message = Subject.SAYS) String officer,

            @Nullable @Size(min = 1, max = 2000) String reason) {

        public Allocation by(String leader, LocalDate on) {
            return new Allocation(officer, on, leader, reason == null ? null : new Narrative(reason));
        }
    }

    /** What is done, and watched, in place of legal action. */
    public record StepDownRequest(
            @NotBlank @Size(max = 4000) String aims,
            @NotNull LocalDate reviewOn) {

        public MonitoredPlan on(LocalDate today) {
            return new MonitoredPlan(new Narrative(aims), today, later("/reviewOn", reviewOn, today));
        }
    }

    /** The flags that stand from now on, instead of those before. */
    public record RiskRequest(@NotNull @Size(max = 20) List<@NotNull RiskFlag> flags) {

        public List<RiskFlag> standing() {
            return flags.stream().distinct().sorted().toList();
        }
    }

    /** The day on which somebody spoke with the family. */
    public record ContactRequest(@NotNull LocalDate on) {

        public LocalDate by(LocalDate today) {
            return past("/on", on, today);
        }
    }

    /** Attendance when the work began, and what is to be reached by when. */
    public record TargetsRequest(
            @Nullable @Valid BaselineRequest baseline,
            @NotNull @Size(max = 20) List<@Valid TargetRequest> targets) {

        public @Nullable Baseline from() {
            return baseline == null ? null : baseline.baseline();
        }

        public List<Target> to() {
            return targets.stream().map(TargetRequest::target).toList();
        }
    }

    /** Attendance on these days, both included. */
    public record BaselineRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal percent) {

        Baseline baseline() {
            if (to.isBefore(from)) {
                throw new InvalidInput("/baseline/to", "must not be before the first day");
            }
            return new Baseline(new Window(from, to), Percent.of(percent));
        }
    }

    /** Attendance to be reached by a day. */
    public record TargetRequest(
            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal percent,

            @NotNull LocalDate by) {

        Target target() {
            return new Target(Percent.of(percent), by);
        }
    }

    /** @param heldOn the day of the review; none when only the day of the next one moves */
    public record ReviewRequest(
            @Nullable LocalDate heldOn, @NotNull LocalDate nextReviewOn) {

        public @Nullable LocalDate held(LocalDate today) {
            return heldOn == null ? null : past("/heldOn", heldOn, today);
        }

        public LocalDate next(LocalDate today) {
            return later("/nextReviewOn", nextReviewOn, today);
        }
    }

    /** The child's social worker was asked before legal action. */
    public record ConsultationRequest(
            @NotNull LocalDate on,
            @Nullable @Size(min = 1, max = 4000) String views) {

        public Consultation by(String officer, LocalDate today) {
            return new Consultation(past("/on", on, today), officer, views == null ? null : new Narrative(views));
        }
    }

    private static LocalDate past(String pointer, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidInput(pointer, "must not lie in the future");
        }
        return day;
    }

    private static LocalDate later(String pointer, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            throw new InvalidInput(pointer, "must be later than today");
        }
        return day;
    }
}
