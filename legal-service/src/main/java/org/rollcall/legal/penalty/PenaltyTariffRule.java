package org.rollcall.legal.penalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** May a notice be issued on a day, after these earlier ones, and at which tariff? */
@Provision(
        citation = "Education (Penalty Notices) (England) Regulations 2007 (SI 2007/1867), as amended by SI 2024/210",
        url = "https://www.legislation.gov.uk/uksi/2024/210",
        source =
                "Working together to improve school attendance (2024, re-issued July 2026), national framework: no more than two"
                        + " notices in a rolling three years",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class PenaltyTariffRule implements LegalRule<PenaltyTariffRule.Given, PenaltyTariffRule.Answer> {

    /** @param priorNotices of any parent and child; only those of this parent, this child and s.444A are looked at */
    record Given(LocalDate issueOn, String parent, String child, List<PriorNotice> priorNotices) {}

    /** Parent and child are those asked about, the basis is s.444A and the offence began on the day of issue, unless said. */
    record PriorNotice(
            LocalDate issuedOn,
            EarlierNotice.Fate status,
            @Nullable String parent,
            @Nullable String child,
            @Nullable NoticeBasis basis,
            @Nullable LocalDate offenceFrom,
            @Nullable String authority) {

        boolean concerns(Given given) {
            return (parent == null || parent.equals(given.parent))
                    && (child == null || child.equals(given.child))
                    && (basis == null || basis == NoticeBasis.S444A);
        }

        EarlierNotice asEarlierNotice() {
            return new EarlierNotice(issuedOn, offenceFrom == null ? issuedOn : offenceFrom, status);
        }
    }

    /** What may be done on the day. */
    sealed interface Answer {}

    record MayIssue(int countedPriors, boolean mayIssue, Tariff tariff) implements Answer {}

    record Barred(
            int countedPriors, boolean mayIssue, @Nullable Tariff tariff, LocalDate firstClearDate, String nextAction)
            implements Answer {}

    @Override
    public String id() {
        return "pn.tariff";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        List<EarlierNotice> earlier = given.priorNotices().stream()
                .filter(notice -> notice.concerns(given))
                .map(PriorNotice::asEarlierNotice)
                .toList();
        return switch (PenaltyEscalation.offerOn(given.issueOn(), earlier)) {
            case PenaltyOffer.MayIssue may -> new MayIssue(may.counted(), true, may.tariff());
            case PenaltyOffer.LimitReached limit ->
                new Barred(limit.counted(), false, null, limit.firstClearDay(), "OTHER_INTERVENTION");
        };
    }
}
