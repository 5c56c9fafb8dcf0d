package org.rollcall.referral.teamaround;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * What was said and agreed.
 *
 * @param copies the parents who get a copy: named one by one, because parents who live apart need not read the same
 */
record Minutes(List<Attendee> present, Narrative said, List<MinutedAction> agreed, List<ParentId> copies) {

    Minutes {
        present = List.copyOf(present);
        agreed = List.copyOf(agreed);
        copies = List.copyOf(copies);
    }

    /** Everything that a letter will print of them. */
    String words() {
        Stream<String> names = present.stream().map(attendee -> attendee.name().text());
        Stream<String> actions = agreed.stream()
                .flatMap(
                        action -> Stream.of(action.what().text(), action.owner().text()));
        return Stream.of(Stream.of(said.text()), names, actions)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }
}
