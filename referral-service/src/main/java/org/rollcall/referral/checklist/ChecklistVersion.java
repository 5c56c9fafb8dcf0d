package org.rollcall.referral.checklist;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.referral.evidence.Choice;

/** A council's checklist for one type of referral as it was brought into force; it counts until the day of the next one. */
record ChecklistVersion(int number, LocalDate from, List<Choice> choices, LocalDate setOn, String setBy) {

    ChecklistVersion {
        choices = List.copyOf(choices);
    }
}
