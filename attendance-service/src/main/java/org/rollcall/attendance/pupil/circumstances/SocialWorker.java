package org.rollcall.attendance.pupil.circumstances;

import org.jspecify.annotations.Nullable;

/** Who to tell about a child: a person's name and how to reach them, so never on a topic nor in a log. */
public record SocialWorker(
        String name, @Nullable String email, @Nullable String telephone) {

    @Override
    public String toString() {
        return "SocialWorker[personal]";
    }
}
