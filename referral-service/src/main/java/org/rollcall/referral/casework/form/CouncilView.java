package org.rollcall.referral.casework.form;

import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.ending.Anew;
import org.rollcall.referral.casework.ending.Ending;
import org.rollcall.referral.casework.plan.Allocation;
import org.rollcall.referral.casework.plan.Consultation;
import org.rollcall.referral.casework.plan.RiskFlag;

/**
 * What only the council sees of a case.
 *
 * @param allocations to whom it was given, oldest first
 * @param consultation of the child's social worker before legal action
 * @param closureProposed by the officer, for a team leader
 * @param legalPlannings each turn to the law with the evidence that it rested on, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CouncilView(
        List<RiskFlag> riskFlags,
        List<AllocationView> allocations,
        @Nullable ConsultationView consultation,
        EndViews.@Nullable ClosureView closureProposed,
        @Nullable ReopeningView reopened,
        List<LegalPlanningView> legalPlannings) {

    /** One officer after the other. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AllocationView(
            String officer,
            LocalDate on,
            String by,
            @Nullable String reason) {

        public static AllocationView of(Allocation shown) {
            return new AllocationView(shown.officer(), shown.on(), shown.by(), textOf(shown.reason()));
        }
    }

    /** When the social worker was asked, by whom, and what they said. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConsultationView(
            LocalDate on, String by, @Nullable String views) {

        public static @Nullable ConsultationView of(@Nullable Consultation shown) {
            return shown == null ? null : new ConsultationView(shown.on(), shown.by(), textOf(shown.views()));
        }
    }

    /**
     * When it was opened again, by whom and why.
     *
     * @param undid the closing before it
     * @param anew what had ended with the case and did not come back: the officer decides whether to begin it anew
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReopeningView(
            LocalDate on,
            String by,
            @Nullable String reason,
            EndViews.@Nullable ClosureView undid,
            List<AnewView> anew) {

        public static @Nullable ReopeningView of(Ending.@Nullable Reopening shown) {
            return shown == null
                    ? null
                    : new ReopeningView(
                            shown.on(),
                            shown.by(),
                            textOf(shown.reason()),
                            EndViews.ClosureView.of(shown.undid()),
                            shown.anew().stream().map(AnewView::of).toList());
        }
    }

    /** Something that ended with the case, and what begins it anew. */
    public record AnewView(Anew.Kind kind, String id, String toDo) {

        static AnewView of(Anew shown) {
            return new AnewView(shown.kind(), shown.id(), shown.kind().toDo());
        }
    }
}
