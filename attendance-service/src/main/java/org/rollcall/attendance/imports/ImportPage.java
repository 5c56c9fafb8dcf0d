package org.rollcall.attendance.imports;

import java.util.List;
import org.rollcall.attendance.imports.answer.LineAnswer;

/** The answers to some hundred lines that were taken together. */
record ImportPage(List<LineAnswer> answers) {

    /** Small enough that a crash undoes little, large enough that a file is not read over and over. */
    static final int SIZE = 250;

    ImportPage {
        answers = List.copyOf(answers);
    }

    static String idOf(String importId, long number) {
        return "%s-%04d".formatted(importId, number);
    }
}
