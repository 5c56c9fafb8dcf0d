package org.rollcall.legal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;

/**
 * Which penalty notices one parent may have been given about one child. Every notice passes through here before it is issued,
 * so two officers at once meet; what became of a notice, only the notice itself tells.
 */
record NoticesGiven(ParentId parentId, PupilId pupilId, List<Claim> claims) {

    NoticesGiven {
        claims = List.copyOf(claims);
    }

    /** A notice that was, or was about to be, issued. */
    record Claim(NoticeId noticeId, Instant claimedAt) {}

    static NoticesGiven none(ParentId parent, PupilId pupil) {
        return new NoticesGiven(parent, pupil, List.of());
    }

    NoticesGiven with(Claim claim) {
        Stream<Claim> others = claims.stream().filter(known -> !known.noticeId().equals(claim.noticeId()));
        return new NoticesGiven(
                parentId, pupilId, Stream.concat(others, Stream.of(claim)).toList());
    }

    NoticesGiven without(Set<NoticeId> dropped) {
        return new NoticesGiven(
                parentId,
                pupilId,
                claims.stream()
                        .filter(claim -> !dropped.contains(claim.noticeId()))
                        .toList());
    }
}
