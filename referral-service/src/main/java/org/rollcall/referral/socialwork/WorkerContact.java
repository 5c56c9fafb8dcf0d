package org.rollcall.referral.socialwork;

import org.jspecify.annotations.Nullable;

/** How a social worker is reached. Never printed. */
record WorkerContact(@Nullable String email, @Nullable String phone) {

    @Override
    public String toString() {
        return "WorkerContact[withheld]";
    }
}
