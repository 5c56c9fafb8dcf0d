package org.rollcall.attendance.coding.question;

import java.time.LocalDate;
import java.util.List;

/** What the school says to a query. */
public record SchoolAnswer(String text, List<AnswerEvidence> evidence, LocalDate on, String by) {

    public SchoolAnswer {
        evidence = List.copyOf(evidence);
    }
}
