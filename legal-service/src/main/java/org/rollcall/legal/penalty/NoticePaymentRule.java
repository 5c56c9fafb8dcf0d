package org.rollcall.legal.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** What payments do to a notice: only the amount due on the day, in one sum, discharges it. */
@Provision(
        citation = "Education Act 1996 s.444A(4); SI 2007/1867 regs. 4 and 5",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444A",
        inForceFrom = "2013-09-01",
        checkedOn = "2026-09-30")
final class NoticePaymentRule implements LegalRule<NoticePaymentRule.Given, NoticePaymentRule.Answer> {

    record Given(Tariff tariff, LocalDate receivedOn, List<Payment> payments) {}

    /** @param on the day on which the council received the money */
    record Payment(LocalDate on, int amount) {

        Payment {
            if (amount < 1) {
                throw new IllegalArgumentException("a payment is at least £1");
            }
        }
    }

    /** Whether the notice is paid. */
    enum State {
        PAID,
        UNPAID
    }

    record Answer(State state, @Nullable LocalDate dischargedOn, List<Integer> rejected, int refund) {}

    @Override
    public String id() {
        return "pn.payment";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        PenaltyTariff law = PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, given.receivedOn());
        NoticeTerms terms = NoticeTerms.of(law, given.tariff(), given.receivedOn());
        LocalDate dischargedOn = null;
        int refund = 0;
        List<Integer> rejected = new ArrayList<>();
        for (Payment payment : inOrder(given.payments())) {
            PaymentJudgement judgement = terms.judge(new Pounds(payment.amount()), payment.on());
            if (dischargedOn == null && judgement instanceof PaymentJudgement.Discharged discharged) {
                dischargedOn = payment.on();
                refund = discharged.refund().value();
            } else {
                rejected.add(payment.amount());
            }
        }
        return new Answer(dischargedOn == null ? State.UNPAID : State.PAID, dischargedOn, rejected, refund);
    }

    private static List<Payment> inOrder(List<Payment> payments) {
        return payments.stream().sorted(Comparator.comparing(Payment::on)).toList();
    }
}
