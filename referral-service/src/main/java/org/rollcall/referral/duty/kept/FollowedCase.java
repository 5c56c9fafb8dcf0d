package org.rollcall.referral.duty.kept;

import org.jspecify.annotations.Nullable;

/**
 * As much of a case as its duties follow.
 *
 * @param officer who has it; none before it was given to anybody
 * @param ended that it was closed or went to another council; none while it can be worked on
 */
record FollowedCase(@Nullable String officer, @Nullable Ending ended) {

    static final FollowedCase NEW = new FollowedCase(null, null);

    FollowedCase givenTo(@Nullable String to) {
        return new FollowedCase(to, ended);
    }

    FollowedCase endedBy(Ending end) {
        return new FollowedCase(officer, end);
    }

    FollowedCase again() {
        return new FollowedCase(officer, null);
    }
}
