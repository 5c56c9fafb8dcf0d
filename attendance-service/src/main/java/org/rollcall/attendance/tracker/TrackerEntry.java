package org.rollcall.attendance.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.tracker.judging.Finding;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.Contact;
import org.rollcall.attendance.tracker.support.Done;
import org.rollcall.attendance.tracker.support.Offer;
import org.rollcall.attendance.tracker.support.Prompt;
import org.rollcall.attendance.tracker.support.StageMove;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

/**
 * The support that one school prompted and gave to one pupil. It begins with the first prompt, contact or offer, moves up and down
 * the {@link Stage ladder} by people's decisions alone, and stays with the pupil's record.
 *
 * @param since the day on which the pupil came to the stage
 * @param prompted some prompt is open
 */
record TrackerEntry(
        String pupilId,
        String schoolUrn,
        Stage stage,
        LocalDate since,
        List<Contact> contacts,
        List<Offer> offers,
        List<StageMove> moves,
        List<Prompt> prompts,
        boolean prompted) {

    /** More than any childhood has: past it, a program and not a school is writing. */
    private static final int MOST_RECORDS = 500;

    TrackerEntry {
        contacts = List.copyOf(contacts);
        offers = List.copyOf(offers);
        moves = List.copyOf(moves);
        prompts = List.copyOf(prompts);
    }

    static TrackerEntry begin(String pupilId, String schoolUrn, LocalDate on) {
        return new TrackerEntry(pupilId, schoolUrn, Stage.S0, on, List.of(), List.of(), List.of(), List.of(), false);
    }

    Change<TrackerEntry> contact(Contact contact, Collection<Integer> answers) {
        requireRoom(contacts.size());
        return Change.of(withContacts(plus(contacts, contact)).answering(answers, contact.done()));
    }

    Change<TrackerEntry> offer(Offer offer, Collection<Integer> answers) {
        requireRoom(offers.size());
        return Change.of(withOffers(plus(offers, offer)).answering(answers, offer.done()));
    }

    /** Up or down the ladder, or every reason why not. */
    Change<TrackerEntry> move(StageMove move, LadderFacts facts) {
        List<FailingGuard> refusals = Ladder.refusals(this, move, facts);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        TrackerEntry moved = new TrackerEntry(
                pupilId,
                schoolUrn,
                move.to(),
                move.done().on(),
                contacts,
                offers,
                plus(moves, move),
                prompts,
                prompted);
        return Change.of(moved)
                .announcing(new TrackerEvent.StageChanged(
                        pupilId, schoolUrn, move.from(), move.to(), move.done().on()));
    }

    /** Every finding becomes a prompt, unless its cause has had one. */
    TrackerEntry prompt(List<Finding> findings, LocalDate on) {
        List<Prompt> next = new ArrayList<>(prompts);
        for (Finding finding : findings) {
            boolean known = next.stream().anyMatch(prompt -> prompt.hasCauseOf(finding));
            if (known) {
                next.replaceAll(prompt -> prompt.hasCauseOf(finding) ? prompt.seenAgain(finding) : prompt);
            } else {
                next.add(Prompt.make(next.size() + 1, finding, on));
            }
        }
        return withPrompts(next);
    }

    Change<TrackerEntry> dismiss(int number, Prompt.Dismissal why) {
        requireOpen(number);
        return Change.of(withPrompts(prompts.stream()
                .map(prompt -> prompt.number() == number ? prompt.dismissed(why) : prompt)
                .toList()));
    }

    Optional<Prompt> numbered(int number) {
        return prompts.stream().filter(prompt -> prompt.number() == number).findFirst();
    }

    List<Prompt> openPrompts() {
        return prompts.stream().filter(Prompt::open).toList();
    }

    private TrackerEntry answering(Collection<Integer> numbers, Done by) {
        return withPrompts(prompts.stream()
                .map(prompt -> prompt.open() && numbers.contains(prompt.number()) ? prompt.answered(by) : prompt)
                .toList());
    }

    private void requireOpen(int number) {
        if (numbered(number).filter(Prompt::open).isEmpty()) {
            throw new Refused(List.of(new FailingGuard(
                    "PROMPT_NOT_OPEN", "The prompt was answered or dismissed before.", Ladder.PROVISION)));
        }
    }

    private static void requireRoom(int records) {
        if (records >= MOST_RECORDS) {
            throw new Refused(List.of(new FailingGuard(
                    "ENTRY_FULL", "The entry holds %d records of this sort.".formatted(records), Ladder.PROVISION)));
        }
    }

    private TrackerEntry withContacts(List<Contact> next) {
        return new TrackerEntry(pupilId, schoolUrn, stage, since, next, offers, moves, prompts, prompted);
    }

    private TrackerEntry withOffers(List<Offer> next) {
        return new TrackerEntry(pupilId, schoolUrn, stage, since, contacts, next, moves, prompts, prompted);
    }

    private TrackerEntry withPrompts(List<Prompt> next) {
        boolean open = next.stream().anyMatch(Prompt::open);
        return new TrackerEntry(pupilId, schoolUrn, stage, since, contacts, offers, moves, next, open);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
