package org.rollcall.attendance.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rollcall.attendance.tracker.judging.Stage;
import org.rollcall.attendance.tracker.support.Done;
import org.rollcall.attendance.tracker.support.Offer;
import org.rollcall.attendance.tracker.support.Request;
import org.rollcall.attendance.tracker.support.StageMove;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;

class LadderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final LadderFacts ON_TARGET = new LadderFacts(6, 6);
    private static final LadderFacts NOT_ON_TARGET = new LadderFacts(5, 6);

    static Stream<Arguments> pairs() {
        return Arrays.stream(Stage.values())
                .flatMap(from -> Arrays.stream(Stage.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1} with all that is asked for")
    @MethodSource("pairs")
    void every_pair_with_offers_recorded_reasons_given_and_weeks_on_target(Stage from, Stage to) {
        TrackerEntry entry = at(from, Stage.values());

        if (to == from) {
            assertThat(refusals(entry, to, "because", ON_TARGET)).containsExactly("ALREADY_THERE");
        } else if (from.isAbove(to) && from.rungsFrom(to) > 1) {
            assertThat(refusals(entry, to, "because", ON_TARGET)).containsExactly("ONE_STAGE_AT_A_TIME");
        } else {
            Change<TrackerEntry> moved = entry.move(move(entry, to, "because"), ON_TARGET);
            assertThat(moved.value().stage()).isEqualTo(to);
            assertThat(moved.value().since()).isEqualTo(TODAY);
            assertThat(moved.events()).containsExactly(new TrackerEvent.StageChanged("p-1", "142101", from, to, TODAY));
        }
    }

    @ParameterizedTest(name = "{0} to {1} with nothing that is asked for")
    @MethodSource("pairs")
    void every_pair_with_nothing_recorded_is_refused_for_every_reason_at_once(Stage from, Stage to) {
        TrackerEntry entry = at(from);

        List<String> refusals = refusals(entry, to, null, NOT_ON_TARGET);

        if (to == from) {
            assertThat(refusals).containsExactly("ALREADY_THERE");
        } else if (to == Stage.S1 && from == Stage.S0) {
            assertThat(refusals).isEmpty();
        } else if (to.isAbove(from) && to.rungsFrom(from) == 1) {
            assertThat(refusals).containsExactly("OFFER_NOT_RECORDED");
        } else if (to.isAbove(from)) {
            assertThat(refusals).containsExactly("STAGES_SKIPPED", "OFFER_NOT_RECORDED");
        } else if (to.rungsFrom(from) == 1) {
            assertThat(refusals).containsExactly("NOT_ON_TARGET_LONG_ENOUGH");
        } else {
            assertThat(refusals).containsExactly("ONE_STAGE_AT_A_TIME", "NOT_ON_TARGET_LONG_ENOUGH");
        }
    }

    @Test
    void the_offer_that_counts_is_that_of_the_stage_below_the_new_one() {
        assertThat(refusals(at(Stage.S2, Stage.S1), Stage.S3, null, ON_TARGET)).containsExactly("OFFER_NOT_RECORDED");
        assertThat(refusals(at(Stage.S2, Stage.S2), Stage.S3, null, ON_TARGET)).isEmpty();
    }

    @Test
    void after_coming_down_support_is_offered_anew_before_going_up() {
        TrackerEntry down = at(Stage.S2, Stage.S1)
                .move(move(at(Stage.S2), Stage.S1, null), ON_TARGET)
                .value();

        assertThat(refusals(down, Stage.S2, null, ON_TARGET)).containsExactly("OFFER_NOT_RECORDED");

        TrackerEntry offered = down.offer(offer(Stage.S1, Instant.parse("2026-11-16T11:00:00Z")), List.of())
                .value();
        assertThat(refusals(offered, Stage.S2, null, ON_TARGET)).isEmpty();
    }

    private static List<String> refusals(TrackerEntry entry, Stage to, @Nullable String skipping, LadderFacts facts) {
        Refused refused = catchThrowableOfType(Refused.class, () -> entry.move(move(entry, to, skipping), facts));
        return refused == null
                ? List.of()
                : refused.guards().stream().map(FailingGuard::code).toList();
    }

    private static StageMove move(TrackerEntry entry, Stage to, @Nullable String skipping) {
        Done done = new Done(TODAY, Instant.parse("2026-11-16T10:00:00Z"), "officer");
        return new StageMove(done, entry.stage(), to, "as agreed", skipping);
    }

    private static TrackerEntry at(Stage stage, Stage... offered) {
        Instant before = Instant.parse("2026-09-21T09:00:00Z");
        List<Offer> offers =
                Arrays.stream(offered).map(each -> offer(each, before)).toList();
        return new TrackerEntry(
                "p-1", "142101", stage, LocalDate.of(2026, 9, 21), List.of(), offers, List.of(), List.of(), false);
    }

    private static Offer offer(Stage stage, Instant at) {
        return new Offer(
                new Request("r-" + stage, "hash"),
                new Done(LocalDate.of(2026, 9, 21), at, "head"),
                stage,
                Offer.Kind.SUPPORT_MEETING,
                "Met at school",
                Offer.Response.ACCEPTED);
    }
}
