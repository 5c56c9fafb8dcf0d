package org.rollcall.referral.letter.sent;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How the store keeps sent letters, and what others read of them. */
final class SentLetterAggregate implements AggregateType<SentLetter> {

    static final String COLLECTION = "sentLetters";
    static final String CASE = "caseId.value";
    static final String CHILD = "pupil.value";
    static final String SCHOOL = "school.value";
    static final String TO_SCHOOL = "to.school.value";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<SentLetter> type() {
        return SentLetter.class;
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((LetterEvent) event) {
            case LetterEvent.Sent it ->
                new WireEvent("org.rollcall.referral.letter.sent.v1", LetterEvent.Message.of(it.letter()));
        };
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(CASE), List.of(SCHOOL), List.of(TO_SCHOOL), List.of(CASE, SCHOOL), List.of(CASE, TO_SCHOOL));
    }
}
