package org.rollcall.referral.caselog;

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
record HomeVisit(ParentId parent, List<String> went, List<VisitAttempt> attempts) {

    HomeVisit {
        went = List.copyOf(went);
        attempts = List.copyOf(attempts);
    }

    /** One knock at the door. */
    record VisitAttempt(LocalDateTime at, Outcome outcome, Left left) {}

    /** What came of it. */
    enum Outcome {
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

        String words() {
            return words;
        }
    }

    /** What was left behind. */
    enum Left {
        NOTHING,
        CARD,
        LETTER
    }

    Outcome outcome() {
        return attempts.getLast().outcome();
    }
}
