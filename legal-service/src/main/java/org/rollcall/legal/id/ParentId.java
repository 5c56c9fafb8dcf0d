package org.rollcall.legal.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A parent, as the referral names one. */
public record ParentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParentId {}

    @Override
    public String toString() {
        return value;
    }
}
