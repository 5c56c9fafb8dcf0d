package org.rollcall.referral;

/** A pupil, as attendance-service names them. */
public record PupilId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
