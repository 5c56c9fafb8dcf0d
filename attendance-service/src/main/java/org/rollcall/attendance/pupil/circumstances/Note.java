package org.rollcall.attendance.pupil.circumstances;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody wrote about a child: personal, so never on a topic nor in a log. */
public record Note(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Note {}

    @Override
    public String toString() {
        return "Note[personal]";
    }
}
