package org.rollcall.legal.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A case of this service. */
public record EnforcementCaseId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnforcementCaseId {}

    @Override
    public String toString() {
        return value;
    }
}
