package org.rollcall.referral.teamaround;

/** A meeting of the team around a family. */
record MeetingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
