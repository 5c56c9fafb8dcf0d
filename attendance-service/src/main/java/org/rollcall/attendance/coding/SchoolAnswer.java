package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.List;

/** What the school says to a query. */
record SchoolAnswer(String text, List<AnswerEvidence> evidence, LocalDate on, String by) {

    SchoolAnswer {
        evidence = List.copyOf(evidence);
    }
}
