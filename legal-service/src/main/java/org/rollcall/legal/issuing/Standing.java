package org.rollcall.legal.issuing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.legal.penalty.EarlierNotice;
import org.rollcall.legal.penaltynotice.PenaltyNoticeState;
import org.rollcall.legal.penaltynotice.RecordedNotice;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The notices that one parent was given about one child, as they stand now.
 *
 * @param inProgress whether another officer is issuing one at this moment
 */
record Standing(List<RecordedNotice> given, boolean inProgress) {

    Standing {
        given = List.copyOf(given);
    }

    List<EarlierNotice> earlier() {
        return given.stream()
                .map(notice -> new EarlierNotice(
                        notice.content().issuedOn(), notice.content().offence().from(), fate(notice.state())))
                .toList();
    }

    /** Sessions that a notice deals with already; they cannot be relied on again. */
    Set<SchoolSession> consumed() {
        return given.stream()
                .flatMap(notice -> notice.content().offence().sessions().stream())
                .map(MissedSession::asSession)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static EarlierNotice.Fate fate(PenaltyNoticeState state) {
        return state == PenaltyNoticeState.PAID ? EarlierNotice.Fate.PAID : EarlierNotice.Fate.UNPAID_PENDING;
    }
}
