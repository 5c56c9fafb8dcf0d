package org.rollcall.attendance.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.audit.finding.Finding;
import org.rollcall.attendance.audit.finding.FindingCode;
import org.rollcall.attendance.audit.finding.FindingExample;
import org.rollcall.attendance.audit.finding.Severity;
import org.rollcall.attendance.audit.record.AuditKind;
import org.rollcall.attendance.audit.record.AuditPlan;
import org.rollcall.attendance.audit.record.EscalationGround;
import org.rollcall.attendance.audit.record.Feedback;
import org.rollcall.attendance.audit.record.Fieldwork;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What callers send. */
final class AuditRequests {

    private AuditRequests() {}

    /** A school, a school year (the year in which it begins) and what is looked at. */
    record GivenPlan(
            @NotNull @Pattern(regexp = "[1-9][0-9]{5}", message = "must be a URN: six digits, such as 142101") String schoolUrn,

            @NotNull Integer schoolYear,
            @NotNull AuditKind kind) {}

    record GivenReason(@NotBlank @Size(max = 1000) String reason) {}

    record GivenVisitDay(@NotNull LocalDate visitOn) {}

    /**
     * From which days the weeks are drawn, and how many weeks and pupils.
     *
     * @param riskPupils named for a risk known from elsewhere; they count among the pupils
     */
    record GivenSample(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Min(1) @Max(12) @Nullable Integer weeks,
            @Min(1) @Max(60) @Nullable Integer pupils,
            @Size(max = 30) @Nullable List<@NotNull String> riskPupils) {

        DateRange period(AuditPlan plan, LocalDate today) {
            List<FieldProblem> problems = new ArrayList<>();
            if (!plan.covers(from)) {
                problems.add(new FieldProblem("/from", "must be in the school year of the audit"));
            }
            if (!plan.covers(to)) {
                problems.add(new FieldProblem("/to", "must be in the school year of the audit"));
            }
            if (to.isBefore(from)) {
                problems.add(new FieldProblem("/to", "must not be before from"));
            } else if (!to.isBefore(today)) {
                problems.add(new FieldProblem("/to", "must be in the past"));
            }
            InvalidInput.throwIfAny(problems);
            return new DateRange(from, to);
        }

        int howManyWeeks(int usual) {
            return weeks == null ? usual : weeks;
        }

        int howManyPupils(int usual) {
            return Math.max(pupils == null ? usual : pupils, named().size());
        }

        List<String> named() {
            return riskPupils == null
                    ? List.of()
                    : riskPupils.stream().distinct().toList();
        }
    }

    record GivenExample(
            @Size(max = 100) @Nullable String pupilId,

            @Pattern(
                    regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2} [AP]M",
                    message = "must be a day and AM or PM, such as 2026-09-21 AM")
            @Nullable String session) {}

    /** A finding, as far as the auditor has it; severity and evidence can follow until the draft. */
    record GivenFinding(
            @NotNull FindingCode code,
            @Nullable Severity severity,
            @Size(max = 2000) @Nullable String evidence,
            @Min(1) @Max(100_000) @Nullable Integer count,
            @Size(max = Finding.MOST_EXAMPLES) @Nullable List<@Valid @NotNull GivenExample> examples) {

        Finding finding(String id) {
            List<FindingExample> shown = examples == null
                    ? List.of()
                    : examples.stream()
                            .map(example -> new FindingExample(example.pupilId(), example.session()))
                            .toList();
            return new Finding(
                    id,
                    code,
                    severity,
                    evidence == null ? "" : evidence.strip(),
                    count == null ? Math.max(1, shown.size()) : count,
                    shown,
                    null,
                    null);
        }
    }

    record GivenSummary(@NotBlank @Size(max = 4000) String summary) {}

    /** The feedback meeting. */
    record GivenFeedback(
            @NotNull LocalDate heldOn,
            boolean headPresent,
            @Size(max = 20) @Nullable List<@NotBlank @Size(max = 100) String> present,
            @Size(max = 8000) @Nullable String minutes) {

        Feedback feedback(LocalDate challengeBy, String by) {
            return new Feedback(
                    heldOn,
                    headPresent,
                    present == null ? List.of() : present,
                    minutes == null ? "" : minutes.strip(),
                    challengeBy,
                    by);
        }
    }

    record GivenChallenge(@NotBlank @Size(max = 2000) String text) {}

    /**
     * What the council makes of a challenge.
     *
     * @param corrected the finding's facts as they should be, when it is upheld and still stands in part
     */
    record GivenDecision(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 2000) String reason,
            @Valid @Nullable GivenFinding corrected) {}

    record GivenAction(
            @NotBlank @Size(max = 100) String findingId,
            @NotBlank @Size(max = 1000) String action,
            @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due) {}

    record GivenActions(
            @NotNull @Size(max = Fieldwork.MOST_FINDINGS) List<@Valid @NotNull GivenAction> actions) {}

    record GivenProof(@NotBlank @Size(max = 2000) String evidence) {}

    record GivenEscalation(
            @NotNull EscalationGround ground,
            @NotBlank @Size(max = 2000) String reason) {}
}
