package org.rollcall.referral.contract.making;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.contract.terms.Terms;

/**
 * How the contract came about.
 *
 * @param document the contract as it was printed for signature from these very terms; writing the terms anew clears it
 */
public record Making(
        @Nullable Terms terms,
        @Nullable String document,
        List<ContractMeeting> meetings,
        List<Signature> signatures,
        @Nullable Decline decline) {

    public static final int MOST_MEETINGS = 20;

    public static final Making NOTHING = new Making(null, null, List.of(), List.of(), null);

    public Making {
        meetings = List.copyOf(meetings);
        signatures = List.copyOf(signatures);
    }

    public Making writing(Terms next) {
        return new Making(next, null, meetings, signatures, decline);
    }

    public Making printedAs(String letter) {
        return new Making(terms, letter, meetings, signatures, decline);
    }

    public Making arranging(ContractMeeting next) {
        List<ContractMeeting> earlier = meetings.stream()
                .map(meeting -> meeting.result() == ContractMeeting.Result.AWAITED ? meeting.moved() : meeting)
                .toList();
        List<ContractMeeting> all =
                Stream.concat(earlier.stream(), Stream.of(next)).toList();
        return new Making(terms, document, all, signatures, decline);
    }

    /** The last meeting became this. */
    public Making with(ContractMeeting last) {
        List<ContractMeeting> all = Stream.concat(meetings.subList(0, meetings.size() - 1).stream(), Stream.of(last))
                .toList();
        return new Making(terms, document, all, signatures, decline);
    }

    public Making signed(List<Signature> by) {
        return new Making(terms, document, meetings, by, decline);
    }

    public Making declined(Decline by) {
        return new Making(terms, document, meetings, signatures, by);
    }

    /** The first day of the contract; none before its terms are written. */
    public @Nullable LocalDate firstDay() {
        return terms == null ? null : terms.startsOn();
    }

    public ContractMeeting meeting() {
        return meetings.getLast();
    }

    public long noShows() {
        return meetings.stream()
                .filter(meeting -> meeting.result() == ContractMeeting.Result.NO_SHOW)
                .count();
    }
}
