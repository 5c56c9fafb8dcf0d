package org.rollcall.referral.evidence;

import org.jspecify.annotations.Nullable;

/** Free text about a child or a family. Never printed: it may hold anything, so no log and no message may carry it. */
public record Narrative(String text) {

    /** What was written; none where there is nothing but blanks. */
    public static @Nullable Narrative narrative(@Nullable String written) {
        return written == null || written.isBlank() ? null : new Narrative(written);
    }

    /** For those who may read it. */
    public static @Nullable String textOf(@Nullable Narrative narrative) {
        return narrative == null ? null : narrative.text();
    }

    @Override
    public String toString() {
        return "Narrative[withheld]";
    }
}
