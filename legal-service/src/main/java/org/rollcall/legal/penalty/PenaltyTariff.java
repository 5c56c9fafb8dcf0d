package org.rollcall.legal.penalty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.calendar.StatutoryPeriod;

/**
 * The amounts and periods for offences committed on or after a day. A change in the law adds a row; no row is edited.
 *
 * @param reducedIfPaidWithin beginning with the day on which the notice is received
 * @param payableWithin beginning with the same day; no proceedings before it is over (reg. 7)
 * @param limit how many notices may be given; none before 19 August 2024
 * @see <a href="https://www.legislation.gov.uk/uksi/2007/1867/regulation/4">SI 2007/1867 regs. 4 to 7</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2024/210">SI 2024/210: the row of 19 August 2024</a>
 */
public record PenaltyTariff(
        NoticeBasis basis,
        LocalDate inForceFrom,
        Pounds reduced,
        StatutoryPeriod reducedIfPaidWithin,
        Pounds full,
        StatutoryPeriod payableWithin,
        Optional<NoticeLimit> limit,
        String provision) {

    private static final List<PenaltyTariff> ROWS = List.of(
            row(NoticeBasis.S444A, "2012-09-01", 60, 28, 120, 42, "SI 2007/1867 regs. 4-7, as amended by SI 2012/1046"),
            row(NoticeBasis.S444A, "2013-09-01", 60, 21, 120, 28, "SI 2007/1867 regs. 4-7, as amended by SI 2013/757"),
            row(NoticeBasis.S444A, "2024-08-19", 80, 21, 160, 28, "SI 2007/1867 regs. 4-7, as amended by SI 2024/210")
                    .limitedTo(new NoticeLimit(2, StatutoryPeriod.ofYears(3))),
            row(NoticeBasis.S105, "2012-09-01", 60, 28, 120, 42, "SI 2007/1867 regs. 4-7, as amended by SI 2012/1046"),
            row(NoticeBasis.S105, "2013-09-01", 60, 21, 120, 28, "SI 2007/1867 reg. 4(1): excluded pupils"));

    /** At most so many notices to one parent about one child in a period ending with the day of the next. */
    public record NoticeLimit(int notices, StatutoryPeriod within) {}

    /** The row for an offence that began on {@code offenceFrom}. */
    public static PenaltyTariff forOffenceFrom(NoticeBasis basis, LocalDate offenceFrom) {
        return ROWS.stream()
                .filter(row -> row.basis == basis && !row.inForceFrom.isAfter(offenceFrom))
                .max(Comparator.comparing(PenaltyTariff::inForceFrom))
                .orElseThrow(() -> new DateTimeException("no penalty is known for an offence on " + offenceFrom));
    }

    /** The newest row for attendance offences. */
    public static PenaltyTariff newest() {
        return forOffenceFrom(NoticeBasis.S444A, LocalDate.MAX);
    }

    /** The reduced amount where the tariff offers one; a second rate exists only where the number of notices is limited. */
    public Optional<Pounds> reducedFor(Tariff tariff) {
        return tariff == Tariff.SECOND && limit.isPresent() ? Optional.empty() : Optional.of(reduced);
    }

    private PenaltyTariff limitedTo(NoticeLimit notices) {
        return new PenaltyTariff(
                basis, inForceFrom, reduced, reducedIfPaidWithin, full, payableWithin, Optional.of(notices), provision);
    }

    private static PenaltyTariff row(
            NoticeBasis basis, String from, int reduced, int reducedDays, int full, int days, String provision) {
        return new PenaltyTariff(
                basis,
                LocalDate.parse(from),
                new Pounds(reduced),
                StatutoryPeriod.ofDays(reducedDays),
                new Pounds(full),
                StatutoryPeriod.ofDays(days),
                Optional.empty(),
                provision);
    }
}
