package org.rollcall.attendance.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.deletion.proposal.Enquiries;
import org.rollcall.attendance.deletion.proposal.Position;
import org.rollcall.attendance.deletion.proposal.Proposal;
import org.rollcall.attendance.deletion.proposal.Proposals;
import org.rollcall.attendance.deletion.step.Challenge;
import org.rollcall.attendance.deletion.step.Confirmation;
import org.rollcall.attendance.deletion.step.Removal;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

class RollDeletionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Proposal MOVED = proposal("11 Elm Road");

    private static final Map<DeletionState, Function<RollDeletion, Change<RollDeletion>>> STEPS = steps();

    static Stream<Arguments> pairs() {
        return Arrays.stream(DeletionState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void every_step_is_in_the_table_or_refused_with_the_provision(DeletionState from, DeletionState to) {
        RollDeletion deletion = in(from);
        var step = step(to);

        if (from.next().contains(to)) {
            assertThat(step.apply(deletion).value().state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step.apply(deletion))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.guards())
                            .singleElement()
                            .satisfies(guard -> {
                                assertThat(guard.code()).isEqualTo("TRANSITION_NOT_ALLOWED");
                                assertThat(guard.provision()).contains("reg. 9");
                            }));
        }
    }

    @Test
    void a_challenge_undoes_the_agreement_and_the_confirmation_but_not_the_enquiries() {
        RollDeletion agreed = in(DeletionState.LA_CHECK)
                .enquired(new Enquiries("jr-1", Position.NOT_LOCATED, DAY))
                .value()
                .agree("officer", DAY, true)
                .value();
        RollDeletion confirmed =
                agreed.confirm(new Confirmation("head", DAY, DAY)).value();

        RollDeletion challenged = confirmed
                .challenge("d", Challenge.raised("why", "officer", DAY))
                .value();

        assertThat(confirmed.council().agreed()).isTrue();
        assertThat(challenged.council().agreed()).isFalse();
        assertThat(challenged.council().enquiries()).isNotNull();
        assertThat(challenged.confirmation()).isNull();
    }

    @Test
    void what_was_challenged_is_checked_from_then_on() {
        RollDeletion answered =
                in(DeletionState.CHALLENGED).answer("because", "school", DAY).value();

        assertThat(in(DeletionState.PROPOSED).checkRequired()).isFalse();
        assertThat(answered.checkRequired()).isTrue();
        assertThat(answered.challenges()).singleElement().satisfies(challenge -> assertThat(challenge.answer())
                .isEqualTo("because"));
    }

    @Test
    void another_proposal_is_another_thing_to_agree_to() {
        RollDeletion challenged = in(DeletionState.CHALLENGED);

        assertThat(challenged.revise(proposal("7 Ash Lane"), true).value().checkRequired())
                .isTrue();
        assertThatThrownBy(() -> in(DeletionState.LA_CHECK).revise(MOVED, false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> in(DeletionState.DELETED).revise(MOVED, false)).isInstanceOf(Refused.class);
    }

    @Test
    void the_roll_is_owed_the_end_of_the_stay_until_it_has_followed() {
        RollDeletion deleted = in(DeletionState.DELETED);

        assertThat(in(DeletionState.CONFIRMED).rollOwedOn()).isEmpty();
        assertThat(deleted.rollOwedOn()).contains(DAY);
        assertThat(deleted.rollFollowed().value().rollOwedOn()).isEmpty();
    }

    private static Function<RollDeletion, Change<RollDeletion>> step(DeletionState to) {
        return Objects.requireNonNull(STEPS.get(to));
    }

    private static Map<DeletionState, Function<RollDeletion, Change<RollDeletion>>> steps() {
        Map<DeletionState, Function<RollDeletion, Change<RollDeletion>>> steps = new EnumMap<>(DeletionState.class);
        steps.put(
                DeletionState.LA_CHECK,
                deletion -> deletion.state() == DeletionState.CHALLENGED
                        ? deletion.answer("because", "school", DAY)
                        : deletion.submit());
        steps.put(
                DeletionState.CHALLENGED, deletion -> deletion.challenge("d", Challenge.raised("why", "officer", DAY)));
        steps.put(DeletionState.CONFIRMED, deletion -> deletion.confirm(new Confirmation("head", DAY, DAY)));
        steps.put(
                DeletionState.DELETED,
                deletion -> deletion.delete("d", new Removal("head", Instant.EPOCH, DAY, DAY, false, false)));
        steps.put(DeletionState.WITHDRAWN, deletion -> deletion.withdraw("came back"));
        return steps;
    }

    /** Walked there by the steps themselves. */
    private static RollDeletion in(DeletionState state) {
        RollDeletion proposed = RollDeletion.propose(
                        "d",
                        new RollDeletion.Stay("p", "142101", DAY.minusYears(2)),
                        MOVED,
                        new RollDeletion.Opening(DAY, 2026, "key", false))
                .value();
        return switch (state) {
            case PROPOSED -> proposed;
            case LA_CHECK, CHALLENGED, CONFIRMED, WITHDRAWN ->
                step(state).apply(proposed).value();
            case DELETED -> step(state).apply(in(DeletionState.CONFIRMED)).value();
        };
    }

    private static Proposal proposal(String reference) {
        return Proposals.movedAway(DAY, reference);
    }
}
