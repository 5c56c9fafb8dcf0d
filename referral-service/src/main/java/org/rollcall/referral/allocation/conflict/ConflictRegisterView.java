package org.rollcall.referral.allocation.conflict;

import static org.rollcall.referral.evidence.Narrative.textOf;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/**
 * What an officer has declared.
 *
 * @param heldCases open cases that the officer has of a family with which a tie stands, as far as the reader may know of them: a team
 *     leader gives them to another
 * @param held how many there are, for the reader too who is tied to the family
 */
record ConflictRegisterView(String officer, List<ConflictView> conflicts, List<String> heldCases, int held) {

    /** One tie. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConflictView(
            String id,
            @Nullable String pupilId,
            List<String> parentIds,
            Conflict.Tie tie,
            @Nullable String note,
            LocalDate declaredOn,
            String declaredBy,
            @Nullable LocalDate endedOn) {

        static ConflictView of(Conflict shown) {
            return new ConflictView(
                    shown.id(),
                    shown.child().map(PupilId::value).orElse(null),
                    shown.parents().stream().map(ParentId::value).toList(),
                    shown.tie(),
                    textOf(shown.note()),
                    shown.declaredOn(),
                    shown.declaredBy(),
                    shown.endedOn());
        }
    }

    static ConflictRegisterView of(ConflictRegister shown, List<String> heldCases, int held) {
        return new ConflictRegisterView(
                shown.officer(), shown.declared().stream().map(ConflictView::of).toList(), heldCases, held);
    }
}
