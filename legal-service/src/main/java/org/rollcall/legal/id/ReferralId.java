package org.rollcall.legal.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The school's referral that the case came from. */
public record ReferralId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReferralId {}

    @Override
    public String toString() {
        return value;
    }
}
