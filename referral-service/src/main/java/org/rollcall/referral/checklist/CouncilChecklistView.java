package org.rollcall.referral.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Choice;
import org.rollcall.referral.evidence.ReferralType;

/**
 * A council's own checklist for one type of referral, with its history.
 *
 * @param draft what is being written; absent when nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CouncilChecklistView(ReferralType type, @Nullable List<Choice> draft, List<VersionView> versions) {

    /** What was brought into force, when and by whom. */
    record VersionView(int number, LocalDate from, List<Choice> choices, LocalDate setOn, String setBy) {}

    static CouncilChecklistView of(CouncilChecklist council) {
        return new CouncilChecklistView(
                council.type(),
                council.draft(),
                council.versions().stream()
                        .map(version -> new VersionView(
                                version.number(), version.from(), version.choices(), version.setOn(), version.setBy()))
                        .toList());
    }
}
