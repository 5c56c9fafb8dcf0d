package org.rollcall.attendance.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.cohort.list.Departure;
import org.rollcall.attendance.cohort.list.SicknessNotice;
import org.rollcall.attendance.deletion.DeletionState;
import org.rollcall.attendance.deletion.KnownDeletion;
import org.rollcall.attendance.returns.KnownReturn;
import org.rollcall.attendance.returns.ReturnState;
import org.rollcall.attendance.returns.due.ReturnKind;

class RecordedRollNewsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);

    @ParameterizedTest(name = "ground {0}, destination {1}: known {2}")
    @CsvSource({"G, UNKNOWN, false", "I, UNKNOWN, false", "A, SCHOOL, true", "K, UNKNOWN, true", "L, UNKNOWN, true"})
    void a_child_is_looked_for_when_nobody_knows_the_destination_and_the_ground_leaves_it_open(
            String ground, String destination, boolean known) {
        KnownDeletion deletion = new KnownDeletion(
                "d-1",
                "p-1",
                "142101",
                ground,
                DeletionState.DELETED,
                LocalDate.of(2024, 9, 2),
                LocalDate.of(2026, 9, 21),
                LocalDate.of(2026, 9, 28),
                destination);

        Departure departure = RecordedRollNews.departure(deletion, LocalDate.of(2026, 10, 1));

        assertThat(departure.known()).isEqualTo(known);
        assertThat(departure.on()).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @ParameterizedTest(name = "sent on {0}, seen on {1}: sent {2}, late {3}")
    @CsvSource({
        "2026-10-08, 2026-10-09, true, false",
        "2026-10-12, 2026-10-09, false, false",
        "2026-10-12, 2026-10-10, false, true",
        ", 2026-10-09, false, false",
        ", 2026-10-10, false, true"
    })
    void a_return_is_seen_as_it_stood_on_the_day(@Nullable LocalDate sentOn, LocalDate on, boolean sent, boolean late) {
        KnownReturn owed = new KnownReturn(
                "r-1",
                ReturnKind.SICKNESS,
                "p-1",
                "142101",
                LocalDate.of(2026, 10, 2),
                DUE,
                sentOn == null ? ReturnState.DRAFT : ReturnState.SENT,
                sentOn,
                sentOn != null && sentOn.isAfter(DUE));

        SicknessNotice notice = RecordedRollNews.notice(owed, on);

        assertThat(notice.sentOn() != null).isEqualTo(sent);
        assertThat(notice.late()).isEqualTo(late);
    }
}
