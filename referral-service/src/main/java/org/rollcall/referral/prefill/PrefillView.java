package org.rollcall.referral.prefill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.checklist.ChecklistView;
import org.rollcall.referral.evidence.ReferralType;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.FormRequest;
import org.rollcall.referral.peer.Marks;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.pupil.Threshold;
import org.rollcall.referral.referral.KnownReferral;

/**
 * A form begun for the school, and what speaks for or against sending it in.
 *
 * @param form to be completed and posted as it is
 * @param threshold the national threshold as the pupil's marks met it in the last ten school weeks, when they did
 * @param earlier the school's referrals of this pupil, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrefillView(
        FormRequest form,
        PupilView pupil,
        AttendanceView attendance,
        @Nullable Threshold threshold,
        List<EarlierView> earlier,
        ChecklistView checklist,
        List<DeclarationView> declarations) {

    /** Who the pupil is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PupilView(
            String name, LocalDate dateOfBirth, @Nullable String yearGroup, boolean socialWorker) {

        static PupilView of(PupilCard card) {
            return new PupilView(card.name().text(), card.dateOfBirth(), card.yearGroup(), card.socialWorker());
        }
    }

    /**
     * What the school's registers say.
     *
     * @param codes sessions by code
     * @param unestablished days with code N for which the time to say why has passed; they stand in the way of sending it in
     */
    record AttendanceView(
            LocalDate from,
            LocalDate to,
            Marks.Summary summary,
            Map<String, Integer> codes,
            List<LocalDate> unestablished) {}

    /** An earlier referral. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EarlierView(
            String id,
            ReferralType type,
            String state,
            boolean open,
            @Nullable LocalDate submittedOn,
            @Nullable String caseId) {

        static EarlierView of(KnownReferral referral) {
            return new EarlierView(
                    referral.id().value(),
                    referral.type(),
                    referral.state(),
                    referral.open(),
                    referral.submittedOn(),
                    referral.caseId() == null ? null : referral.caseId().value());
        }
    }

    /** What whoever sends it in declares. */
    record DeclarationView(Declaration declaration, String says) {

        static DeclarationView of(Declaration declaration) {
            return new DeclarationView(declaration, declaration.says());
        }
    }
}
