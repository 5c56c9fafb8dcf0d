package org.rollcall.legal.penaltynotice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.correspondence.PostalAddress;
import org.rollcall.legal.id.CaseId;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.id.NoticeId;
import org.rollcall.legal.id.NoticeSubject;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.legal.letter.LetterSeal;
import org.rollcall.legal.penalty.NoticeBasis;
import org.rollcall.legal.penalty.NoticeTerms;
import org.rollcall.legal.penalty.PenaltyTariff;
import org.rollcall.legal.penalty.Pounds;
import org.rollcall.legal.penalty.Tariff;
import org.rollcall.legal.threshold.MissedSession;
import org.rollcall.platform.calendar.DeliveryMethod;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;

/** A penalty notice with the facts of the published examples, walked into each of its states. */
public final class PenaltyNoticesForTests {

    public static final LocalDate ISSUED = LocalDate.of(2026, 10, 19);
    static final LocalDate RECEIVED = LocalDate.of(2026, 10, 21);
    static final LocalDate DISCOUNT_OVER = RECEIVED.plusDays(21);
    static final LocalDate OVER = RECEIVED.plusDays(28);

    private PenaltyNoticesForTests() {}

    public static AggregateType<?> type() {
        return new PenaltyNoticeType();
    }

    public static NoticeContent content(Tariff tariff) {
        PenaltyTariff law = PenaltyTariff.forOffenceFrom(NoticeBasis.S444A, LocalDate.of(2026, 9, 14));
        return new NoticeContent(
                new NoticeId("5f0c7f3e-6a53-3a0e-9f0e-2d6f2f6f1a01"),
                "PN-7KQ2M-4XD9B",
                new NoticeSubject(
                        new EnforcementCaseId("0b8e6d0a-94a6-3a35-8f6a-7a3b6a0c9d11"),
                        new CaseId("019a0f3c-52d1-7c11-8a4e-3f1b2c3d4e55"),
                        new PupilId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21"),
                        new ParentId("7d9f2b10-33aa-3c77-a6de-0e5b1c2d3f44"),
                        "142101"),
                ISSUED,
                DeliveryMethod.FIRST_CLASS,
                new Offence(week()),
                NoticeTerms.of(law, tariff, RECEIVED),
                "2026-09",
                new PersonName("Robin Hale"),
                new Addressees(
                        new PersonName("Amara Okoye"),
                        new PostalAddress(List.of("12 Mill Lane", "Northmoor"), "NM1 2AB"),
                        false,
                        new PersonName("Kezia Okoye"),
                        true,
                        "Larkfield Primary School"));
    }

    /** Every session of the week of Monday 14 September 2026. */
    private static List<MissedSession> week() {
        return LocalDate.of(2026, 9, 14)
                .datesUntil(LocalDate.of(2026, 9, 19))
                .flatMap(day -> Stream.of(Half.values()).map(half -> new MissedSession(day, half, "G")))
                .toList();
    }

    static PenaltyNotice issued(Tariff tariff) {
        return PenaltyNotice.draft(content(tariff)).issue(seal()).value();
    }

    static LetterSeal seal() {
        return new LetterSeal("letter", "penalty-notice.v1", "0".repeat(64));
    }

    static PenaltyNotice in(PenaltyNoticeState state) {
        PenaltyNotice draft = PenaltyNotice.draft(content(Tariff.FIRST));
        return switch (state) {
            case DRAFT -> draft;
            case ABANDONED -> draft.abandon().value();
            case ISSUED -> issued(Tariff.FIRST);
            case SERVED -> issued(Tariff.FIRST).asOf(RECEIVED).value();
            case PAID ->
                issued(Tariff.FIRST).take("R1", new Pounds(80), RECEIVED).value();
            case EXPIRED_UNPAID -> issued(Tariff.FIRST).asOf(OVER).value();
        };
    }

    public static Event[] all() {
        PenaltyNotice draft = PenaltyNotice.draft(content(Tariff.FIRST));
        List<? extends Event> unpaid = draft.issue(seal()).value().asOf(OVER).events();
        return new Event[] {
            draft.issue(seal()).events().getFirst(),
            unpaid.get(0),
            unpaid.get(1),
            in(PenaltyNoticeState.SERVED)
                    .take("R1", new Pounds(80), DISCOUNT_OVER.minusDays(1))
                    .events()
                    .getFirst(),
            unpaid.get(2)
        };
    }
}
