package org.rollcall.referral.socialwork.child;

import org.jspecify.annotations.Nullable;

/** How a social worker is reached. Never printed. */
public record WorkerContact(
        @Nullable String email, @Nullable String phone) {

    @Override
    public String toString() {
        return "WorkerContact[withheld]";
    }
}
