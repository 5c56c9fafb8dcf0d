package org.rollcall.referral.evidence;

/** Free text about a child or a family. Never printed: it may hold anything, so no log and no message may carry it. */
public record Narrative(String text) {

    @Override
    public String toString() {
        return "Narrative[withheld]";
    }
}
