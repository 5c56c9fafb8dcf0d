package org.rollcall.referral.casework.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.casework.proof.EvidenceRow;
import org.rollcall.referral.casework.proof.Ground;
import org.rollcall.referral.casework.proof.LegalPlanning;
import org.rollcall.referral.casework.proof.Source;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReferralType;

/**
 * One turn to the law.
 *
 * @param action what was asked for
 * @param evidence each row of the checklist with the records that it rested on
 */
public record LegalPlanningView(
        LocalDate on, String by, ReferralType action, String provision, List<RowView> evidence) {

    public static LegalPlanningView of(LegalPlanning shown) {
        return new LegalPlanningView(
                shown.on(),
                shown.by(),
                shown.action(),
                shown.provision(),
                shown.evidence().stream().map(RowView::of).toList());
    }

    /** One row. */
    public record RowView(EvidenceKind kind, Need need, List<GroundView> restsOn) {

        static RowView of(EvidenceRow row) {
            return new RowView(
                    row.kind(),
                    row.need(),
                    row.restsOn().stream().map(GroundView::of).toList());
        }
    }

    /** One record that it rested on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroundView(
            Source source,
            String id,
            @Nullable LocalDate on,
            boolean reasonAlone,
            @Nullable Boolean evidential) {

        static GroundView of(Ground ground) {
            return new GroundView(ground.source(), ground.id(), ground.on(), ground.reasonAlone(), ground.evidential());
        }
    }
}
