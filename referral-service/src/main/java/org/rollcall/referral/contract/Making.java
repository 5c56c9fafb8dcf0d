package org.rollcall.referral.contract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the contract came about.
 *
 * @param document the contract as it was printed for signature from these very terms; writing the terms anew clears it
 */
record Making(
        @Nullable Terms terms,
        @Nullable String document,
        List<ContractMeeting> meetings,
        List<Signature> signatures,
        @Nullable Decline decline) {

    static final int MOST_MEETINGS = 20;

    static final Making NOTHING = new Making(null, null, List.of(), List.of(), null);

    Making {
        meetings = List.copyOf(meetings);
        signatures = List.copyOf(signatures);
    }

    Making writing(Terms next) {
        return new Making(next, null, meetings, signatures, decline);
    }

    Making printedAs(String letter) {
        return new Making(terms, letter, meetings, signatures, decline);
    }

    Making arranging(ContractMeeting next) {
        List<ContractMeeting> earlier = meetings.stream()
                .map(meeting -> meeting.result() == ContractMeeting.Result.AWAITED ? meeting.moved() : meeting)
                .toList();
        List<ContractMeeting> all =
                Stream.concat(earlier.stream(), Stream.of(next)).toList();
        return new Making(terms, document, all, signatures, decline);
    }

    /** The last meeting became this. */
    Making with(ContractMeeting last) {
        List<ContractMeeting> all = Stream.concat(meetings.subList(0, meetings.size() - 1).stream(), Stream.of(last))
                .toList();
        return new Making(terms, document, all, signatures, decline);
    }

    Making signed(List<Signature> by) {
        return new Making(terms, document, meetings, by, decline);
    }

    Making declined(Decline by) {
        return new Making(terms, document, meetings, signatures, by);
    }

    ContractMeeting meeting() {
        return meetings.getLast();
    }

    long noShows() {
        return meetings.stream()
                .filter(meeting -> meeting.result() == ContractMeeting.Result.NO_SHOW)
                .count();
    }
}
