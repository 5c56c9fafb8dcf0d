package org.rollcall.legal.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A child on a school's roll. */
public record PupilId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PupilId {}

    @Override
    public String toString() {
        return value;
    }
}
