package org.rollcall.legal.penalty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rollcall.legal.penalty.PenaltyTariff.NoticeLimit;

/**
 * First notice in three years: reduced if paid early. Second: flat. Third: none may be issued.
 *
 * <p>Counts notices to the same parent about the same child, by their days of issue; a withdrawn notice does not count.
 */
public final class PenaltyEscalation {

    private PenaltyEscalation() {}

    public static PenaltyOffer offerOn(LocalDate issueOn, Collection<EarlierNotice> sameParentAndChild) {
        PenaltyTariff tariff = PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, issueOn);
        return tariff.limit()
                .map(limit -> offer(issueOn, limit, counted(issueOn, limit, tariff.inForceFrom(), sameParentAndChild)))
                .orElse(new PenaltyOffer.MayIssue(0, Tariff.FIRST));
    }

    private static PenaltyOffer offer(LocalDate issueOn, NoticeLimit limit, List<LocalDate> counted) {
        if (counted.size() >= limit.notices()) {
            LocalDate mustAgeOut = counted.get(counted.size() - limit.notices());
            return new PenaltyOffer.LimitReached(counted.size(), firstDayWithout(mustAgeOut, issueOn, limit));
        }
        return new PenaltyOffer.MayIssue(counted.size(), counted.isEmpty() ? Tariff.FIRST : Tariff.SECOND);
    }

    private static List<LocalDate> counted(
            LocalDate issueOn, NoticeLimit limit, LocalDate offencesFrom, Collection<EarlierNotice> earlier) {
        return earlier.stream()
                .filter(EarlierNotice::counts)
                .filter(notice -> !notice.offenceFrom().isBefore(offencesFrom))
                .map(EarlierNotice::issuedOn)
                .filter(issuedOn -> limit.within().endingWith(issueOn, issuedOn))
                .sorted()
                .toList();
    }

    private static LocalDate firstDayWithout(LocalDate issuedOn, LocalDate after, NoticeLimit limit) {
        LocalDate day = limit.within().lastDayBeginningWith(issuedOn);
        while (!day.isAfter(after) || limit.within().endingWith(day, issuedOn)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
