package org.rollcall.attendance.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

class StatutoryReturnTest {

    private static final LocalDate ENTERED = LocalDate.of(2026, 9, 18);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 23);
    private static final Map<ReturnState, Function<StatutoryReturn, Change<StatutoryReturn>>> STEPS = steps();

    static Stream<Arguments> pairs() {
        return Arrays.stream(ReturnState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void every_step_is_in_the_table_or_refused_with_the_provision(ReturnState from, ReturnState to) {
        StatutoryReturn owed = in(from);

        if (from.next().contains(to)) {
            assertThat(step(to).apply(owed).value().state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step(to).apply(owed)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                            refused.guards().getFirst().provision())
                    .contains("reg. 13"));
        }
    }

    @Test
    void it_runs_late_on_the_day_after_its_last_one_and_only_while_it_is_a_draft() {
        assertThat(in(ReturnState.DRAFT).runsLateOn()).contains(DUE.plusDays(1));
        for (ReturnState other : List.of(ReturnState.LATE, ReturnState.SENT, ReturnState.NOT_REQUIRED)) {
            assertThat(in(other).runsLateOn()).isEmpty();
        }
    }

    @ParameterizedTest(name = "on {0} late: {1}")
    @CsvSource({"2026-09-23, false", "2026-09-24, true"})
    void the_last_day_is_in_time(LocalDate day, boolean late) {
        assertThat(in(ReturnState.DRAFT).lateOn(day)).isEqualTo(late);
    }

    @Test
    void the_return_of_a_deletion_still_to_come_does_not_run_late() {
        var occasion = new Occasion.Deletion("d", "G", ENTERED, "UNKNOWN", null);

        assertThat(StatutoryReturn.open("r", "p", "142101", occasion, DUE)
                        .value()
                        .runsLateOn())
                .isEmpty();
    }

    @Test
    void a_kind_that_tells_of_health_does_not_go_out_beside_the_child() {
        var occasion = new Occasion.Sickness(ENTERED, ENTERED, BigDecimal.valueOf(15));
        Change<StatutoryReturn> opened = StatutoryReturn.open("r", "p-42", "142101", occasion, DUE);

        assertThat(opened.events()).singleElement().isInstanceOfSatisfying(ReturnEvent.Due.class, due -> assertThat(
                        due.pupilId())
                .isNull());
        assertThat(opened.value().send("r", sending()).events().toString()).doesNotContain("p-42");
        assertThat(opened.value().runLate("r").events().toString()).doesNotContain("p-42");
    }

    private static Function<StatutoryReturn, Change<StatutoryReturn>> step(ReturnState to) {
        return Objects.requireNonNull(STEPS.get(to));
    }

    private static Map<ReturnState, Function<StatutoryReturn, Change<StatutoryReturn>>> steps() {
        Map<ReturnState, Function<StatutoryReturn, Change<StatutoryReturn>>> steps = new EnumMap<>(ReturnState.class);
        var closing = new StatutoryReturn.Closing("officer", DUE, null);
        steps.put(ReturnState.LATE, owed -> owed.runLate("r"));
        steps.put(ReturnState.SENT, owed -> owed.send("r", sending()));
        steps.put(ReturnState.ACKNOWLEDGED, owed -> owed.acknowledge(closing));
        steps.put(ReturnState.NOT_REQUIRED, owed -> owed.excuse(closing));
        return steps;
    }

    private static StatutoryReturn in(ReturnState state) {
        StatutoryReturn draft = StatutoryReturn.open("r", "p", "142101", new Occasion.Entered(ENTERED), DUE)
                .value();
        return switch (state) {
            case DRAFT -> draft;
            case LATE, SENT, NOT_REQUIRED -> step(state).apply(draft).value();
            case ACKNOWLEDGED -> step(state).apply(in(ReturnState.SENT)).value();
        };
    }

    private static Sending sending() {
        ReturnContent content = new ReturnContent(
                "H123456789012",
                new PersonName("Ashdown", "Robin"),
                new BirthDate(LocalDate.of(2018, 5, 4)),
                "3",
                ENTERED,
                null,
                false,
                List.of());
        return new Sending(Instant.EPOCH, DUE, "school", false, content);
    }
}
