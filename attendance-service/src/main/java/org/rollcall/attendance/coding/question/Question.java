package org.rollcall.attendance.coding.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.Check;

/**
 * What the school is asked.
 *
 * @param check which automatic check asks; null when an officer does
 * @param code what was recorded; empty for a missing mark or where codes differ
 * @param issue in a few words
 * @param fact what was seen
 * @param ask what would settle it
 */
public record Question(
        @Nullable Check check, String code, List<AskedMark> marks, String issue, String fact, String ask) {

    public Question {
        marks = List.copyOf(marks);
    }
}
