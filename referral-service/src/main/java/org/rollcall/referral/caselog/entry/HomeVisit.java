package org.rollcall.referral.caselog.entry;

import java.time.LocalDateTime;
import java.util.List;
import org.rollcall.referral.ParentId;

/**
 * A visit to where a parent lives.
 *
 * @param parent at whose address, as the family's record has it
 * @param went the subjects of the sign-ins of those who went
 * @param attempts each knock at the door, in the order of time; the last says how it ended
 */
public record HomeVisit(ParentId parent, List<String> went, List<VisitAttempt> attempts) {

    public HomeVisit {
        went = List.copyOf(went);
        attempts = List.copyOf(attempts);
    }

    /** One knock at the door. */
    public record VisitAttempt(LocalDateTime at, Outcome outcome, Left left) {}

    /** What came of it. */
    public enum Outcome {
        SEEN_PARENT("the parent was seen"),
        SEEN_CHILD("the child was seen"),
        SEEN_BOTH("the parent and the child were seen"),
        NO_ANSWER("nobody answered"),
        REFUSED("nobody was let in or would speak"),
        MOVED("the family no longer lives there"),
        WRONG_ADDRESS("the family has not lived there"),
        NOT_SAFE("the visit was broken off, as it was not safe");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What was left behind. */
    public enum Left {
        NOTHING,
        CARD,
        LETTER
    }

    public Outcome outcome() {
        return attempts.getLast().outcome();
    }
}
