package org.rollcall.referral.contract;

import static org.rollcall.referral.contract.ContractState.ACTIVE;
import static org.rollcall.referral.contract.ContractState.AGREED;
import static org.rollcall.referral.contract.ContractState.BREACHED;
import static org.rollcall.referral.contract.ContractState.COMPLETED;
import static org.rollcall.referral.contract.ContractState.ENDED_EARLY;
import static org.rollcall.referral.contract.ContractState.MEETING_ARRANGED;
import static org.rollcall.referral.contract.ContractState.NO_SHOW;
import static org.rollcall.referral.contract.ContractState.PARENT_DECLINED;
import static org.rollcall.referral.contract.ContractState.PROPOSED;
import static org.rollcall.referral.contract.ContractState.UNDER_REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.AboutCase;
import org.rollcall.referral.Guards;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.EndReason;
import org.rollcall.referral.contract.keeping.Ending;
import org.rollcall.referral.contract.keeping.Explanation;
import org.rollcall.referral.contract.keeping.Keeping;
import org.rollcall.referral.contract.making.ContractMeeting;
import org.rollcall.referral.contract.making.Decline;
import org.rollcall.referral.contract.making.Making;
import org.rollcall.referral.contract.making.Signature;
import org.rollcall.referral.contract.terms.ContractNumbers;
import org.rollcall.referral.contract.terms.Parties;
import org.rollcall.referral.contract.terms.Terms;
import org.rollcall.referral.contract.told.ContractEvent;
import org.rollcall.referral.contract.told.ContractFacts;
import org.rollcall.referral.duty.DutyEvent;
import org.rollcall.referral.evidence.Narrative;

/**
 * One attendance contract with one parent, or with several together.
 *
 * <p>Begins as a proposal; its terms are written, the parents are invited, and where they do not come the meeting is arranged again at
 * least once. A parent may decline. Made at a meeting with every parent of it there and signed by all, it becomes active on its first
 * day, is reviewed every few weeks, and ends completed, breached after a review and after the parent was asked to explain, or early.
 *
 * @param councilNote for the council alone; never shown to a school
 */
record AttendanceContract(
        String id,
        AboutCase about,
        Parties parties,
        ContractState state,
        LocalDate proposedOn,
        Making making,
        Keeping keeping,
        @Nullable Narrative councilNote) {

    static final int MOST_REVIEWS = 60;

    static Change<AttendanceContract> propose(
            String id, AboutCase about, Parties parties, @Nullable Narrative councilNote, LocalDate today) {
        AttendanceContract proposed = new AttendanceContract(
                id, about, parties, PROPOSED, today, Making.NOTHING, Keeping.NOTHING, councilNote);
        return Change.of(proposed).announcing(new ContractEvent.Proposed(proposed.facts(), today));
    }

    /** The terms, to be talked over at the meeting; whatever was printed of earlier ones counts no more. */
    Change<AttendanceContract> write(Terms terms, ContractNumbers numbers) {
        Guards guards = guards().when(
                        !state.isBeingMade(), "TERMS_SETTLED", "The terms are written before the contract is agreed.");
        terms.check(guards, parties, numbers);
        guards.refuse();
        return Change.of(with(state, making.writing(terms)));
    }

    /** @param letter the contract as it was printed for signature from the terms as they stand */
    Change<AttendanceContract> print(String letter) {
        requirePrintable();
        return Change.of(with(state, making.printedAs(letter)));
    }

    void requirePrintable() {
        guards().when(!state.isBeingMade(), "TERMS_SETTLED", "The contract is printed before it is agreed.")
                .when(making.terms() == null, "TERMS_MISSING", "The terms are not written.")
                .refuse();
    }

    /** Arranges the meeting, moves it, or arranges another after nobody came. */
    Change<AttendanceContract> arrange(ContractMeeting meeting) {
        requireMayArrange(meeting);
        Change<AttendanceContract> arranged = Change.of(with(MEETING_ARRANGED, making.arranging(meeting)));
        return owesAnotherMeeting()
                ? arranged.announcing(new DutyEvent.Met(ContractDuties.rearranging(this), meeting.invitedOn()))
                : arranged;
    }

    void requireMayArrange(ContractMeeting meeting) {
        guards().and(state.refusing(MEETING_ARRANGED))
                .when(
                        !meeting.day().isAfter(meeting.invitedOn()),
                        "MEETING_NOT_AHEAD",
                        "Parents are invited before the day of the meeting.")
                .when(
                        making.meetings().size() >= Making.MOST_MEETINGS,
                        "TOO_MANY_MEETINGS",
                        "The meeting was arranged %d times.".formatted(Making.MOST_MEETINGS))
                .refuse();
    }

    /** Somebody did not come. After the first time another meeting is owed. */
    Change<AttendanceContract> nobodyCame(List<ParentId> missing, LocalDate today, ContractNumbers numbers) {
        guards().and(state.refusing(NO_SHOW))
                .when(isBeforeMeeting(today), "MEETING_NOT_YET", "The meeting has not been.")
                .when(
                        missing.isEmpty() || !parties.parents().containsAll(missing),
                        "NOT_A_PARTY",
                        "Name those parents of the contract who did not come.")
                .refuse();
        AttendanceContract missed = with(NO_SHOW, making.with(making.meeting().missedBy(missing)));
        return missed.owesAnotherMeeting()
                ? Change.of(missed).announcing(ContractDuties.rearrange(missed, today, numbers.rearrangeDays()))
                : Change.of(missed);
    }

    Change<AttendanceContract> decline(Decline decline, LocalDate today) {
        guards().and(state.refusing(PARENT_DECLINED))
                .when(decline.on().isAfter(today), "DAY_AHEAD", "A parent has declined by today.")
                .when(
                        decline.parents().isEmpty() || !parties.parents().containsAll(decline.parents()),
                        "NOT_A_PARTY",
                        "Name those parents of the contract who declined.")
                .refuse();
        return Change.of(with(PARENT_DECLINED, making.declined(decline)))
                .announcing(new ContractEvent.Declined(facts(), decline.parents(), decline.on()));
    }

    /** Made at the meeting, and in force at once where its first day has come. */
    Change<AttendanceContract> agree(
            ContractMeeting.MeetingRecord record,
            List<Signature> signatures,
            LocalDate today,
            ContractNumbers numbers) {
        Agreement.check(this, record, signatures, today);
        Terms terms = Objects.requireNonNull(making.terms());
        Making made = making.with(making.meeting().held(record)).signed(signatures);
        LocalDate due = earlier(numbers.reviewAfter(terms.startsOn()), terms.endsOn());
        AttendanceContract agreed =
                with(state.become(AGREED), made).with(keeping.dueOn(due)).begun(today);
        return Change.of(agreed)
                .announcing(
                        new ContractEvent.Agreed(
                                facts(), making.meeting().day(), terms.startsOn(), terms.endsOn(), due),
                        ContractDuties.review(agreed, terms.startsOn(), due));
    }

    /** The same, active when its first day has come. */
    AttendanceContract begun(LocalDate today) {
        return state == AGREED && !today.isBefore(terms().startsOn()) ? with(state.become(ACTIVE), making) : this;
    }

    Change<AttendanceContract> beginReview() {
        guards().and(state.refusing(UNDER_REVIEW))
                .when(
                        keeping.reviews().size() >= MOST_REVIEWS,
                        "TOO_MANY_REVIEWS",
                        "The contract was reviewed %d times.".formatted(MOST_REVIEWS))
                .refuse();
        return Change.of(with(UNDER_REVIEW, making));
    }

    void requireReviewable(ContractReview review, LocalDate today) {
        Reviewing.check(this, review, today);
    }

    Change<AttendanceContract> review(ContractReview review, LocalDate today, ContractNumbers numbers) {
        requireReviewable(review, today);
        LocalDate next = nextReview(review.heldOn(), numbers);
        AttendanceContract reviewed = with(ACTIVE, making).with(keeping.reviewed(review, next));
        Change<AttendanceContract> change = Change.of(reviewed)
                .announcing(
                        new ContractEvent.Reviewed(facts(), review.number(), review.heldOn(), review.finding(), next))
                .announcing(ContractDuties.open(this)
                        .map(duty -> new DutyEvent.Met(duty, review.heldOn()))
                        .toArray(Event[]::new));
        return next == null ? change : change.announcing(ContractDuties.review(reviewed, review.heldOn(), next));
    }

    /** The period ran out. */
    Change<AttendanceContract> complete(ContractReview.Finding finding, @Nullable Narrative note, LocalDate today) {
        guards().and(state.refusing(COMPLETED))
                .when(
                        state == ACTIVE && today.isBefore(terms().endsOn()),
                        "PERIOD_RUNNING",
                        "The contract runs until its last day; before that, end it early.")
                .when(keeping.reviews().isEmpty(), "REVIEW_MISSING", "The contract was never reviewed.")
                .refuse();
        return end(
                COMPLETED,
                Ending.completed(today, finding, note),
                new ContractEvent.Completed(facts(), today, finding));
    }

    Change<AttendanceContract> breach(
            List<ParentId> by, List<Explanation> explanations, @Nullable Narrative note, LocalDate today) {
        Breach.check(this, by, explanations, today);
        return end(
                BREACHED,
                Ending.breached(today, by, explanations, note),
                new ContractEvent.Breached(facts(), by, today, keeping.reviews().size()));
    }

    Change<AttendanceContract> endEarly(EndReason reason, @Nullable Narrative note, LocalDate today) {
        boolean unreached = reason == EndReason.PARENT_NOT_REACHED;
        guards().and(state.refusing(ENDED_EARLY))
                .when(
                        unreached && (state != NO_SHOW || making.noShows() < 2),
                        "NOT_REARRANGED",
                        "A parent counts as not reached once the meeting was arranged again and nobody came again.")
                .refuse();
        return end(
                ENDED_EARLY, Ending.early(today, reason, note), new ContractEvent.EndedEarly(facts(), today, reason));
    }

    /** The day on which it becomes active by itself. */
    Optional<LocalDate> due() {
        return state == AGREED ? Optional.of(terms().startsOn()) : Optional.empty();
    }

    Terms terms() {
        return Objects.requireNonNull(making.terms());
    }

    boolean isBeforeMeeting(LocalDate today) {
        return state == MEETING_ARRANGED && today.isBefore(making.meeting().day());
    }

    /** The first time that nobody comes is never the end of it. */
    boolean owesAnotherMeeting() {
        return state == NO_SHOW && making.noShows() == 1;
    }

    Guards guards() {
        return Guards.of(ContractState.PROVISION);
    }

    private Change<AttendanceContract> end(ContractState next, Ending how, Event told) {
        AttendanceContract ended = with(next, making).with(keeping.ended(how));
        Stream<Event> fallen = ContractDuties.open(this).map(duty -> new DutyEvent.Falls(duty, how.on()));
        return Change.of(ended).announcing(told).announcing(fallen.toArray(Event[]::new));
    }

    private @Nullable LocalDate nextReview(LocalDate heldOn, ContractNumbers numbers) {
        LocalDate last = terms().endsOn();
        return heldOn.isBefore(last) ? earlier(numbers.reviewAfter(heldOn), last) : null;
    }

    private ContractFacts facts() {
        return new ContractFacts(id, about, parties);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private AttendanceContract with(ContractState next, Making made) {
        return new AttendanceContract(id, about, parties, next, proposedOn, made, keeping, councilNote);
    }

    private AttendanceContract with(Keeping kept) {
        return new AttendanceContract(id, about, parties, state, proposedOn, making, kept, councilNote);
    }

    AttendanceContract noted(@Nullable Narrative note) {
        return new AttendanceContract(id, about, parties, state, proposedOn, making, keeping, note);
    }
}
