package org.rollcall.referral.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.entitlement.SchoolStanding;
import org.rollcall.referral.worktime.entry.Activity;
import org.rollcall.referral.worktime.entry.ChargingTime;
import org.rollcall.referral.worktime.entry.Reversal;
import org.rollcall.referral.worktime.entry.ReversalReason;
import org.rollcall.referral.worktime.entry.TimeEntry;
import org.rollcall.referral.worktime.entry.TimeKind;

class OfficerDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final Reversal REVERSAL = new Reversal(ReversalReason.NOT_WORKED, "ann", DAY);

    private final OfficerDay day = OfficerDay.of("ann", DAY)
            .record(entry("first", LocalTime.of(9, 0), 60), List.of())
            .value();

    @ParameterizedTest(name = "{1} minutes from {0}: free {2}")
    @CsvSource({
        "08:00, 60, true",
        "08:00, 61, false",
        "09:59, 1, false",
        "10:00, 1, true",
        "08:30, 180, false",
        "09:15, 10, false",
    })
    void an_entry_may_begin_in_the_minute_in_which_another_ends_and_none_overlaps(
            LocalTime start, int minutes, boolean free) {
        TimeEntry entry = entry("second", start, minutes);
        if (free) {
            assertThat(day.record(entry, List.of()).value().entries()).hasSize(2);
        } else {
            assertThat(refusals(entry, List.of())).containsExactly("TIME_OVERLAPS");
        }
    }

    @Test
    void everything_that_stands_in_the_way_is_said_at_once() {
        FailingGuard other = new FailingGuard("NO_PACKAGE", "none", "practice");

        assertThat(refusals(entry("second", LocalTime.of(9, 0), 60), List.of(other)))
                .containsExactly("NO_PACKAGE", "TIME_OVERLAPS");
    }

    @Test
    void what_was_taken_back_leaves_its_time_free_and_stays_to_be_seen() {
        OfficerDay reversed = day.reverse("first", REVERSAL).value();

        OfficerDay again = reversed.record(entry("second", LocalTime.of(9, 0), 60), List.of())
                .value();
        assertThat(again.entries()).extracting(TimeEntry::stands).containsExactly(false, true);
        assertThatThrownBy(() -> again.reverse("first", REVERSAL)).isInstanceOf(Refused.class);
    }

    @Test
    void only_what_draws_on_a_package_is_told() {
        Change<OfficerDay> drawn = day.record(entry("p", TimeKind.PACKAGE, Activity.HOME_VISIT), List.of());
        assertThat(drawn.events()).singleElement().isInstanceOf(TimeEvent.Recorded.class);
        assertThat(drawn.value().reverse("p", REVERSAL).events())
                .singleElement()
                .isInstanceOf(TimeEvent.Reversed.class);

        for (TimeKind kind : List.of(TimeKind.STATUTORY, TimeKind.BESPOKE)) {
            Change<OfficerDay> silent = day.record(entry("s", kind, Activity.HOME_VISIT), List.of());
            assertThat(silent.events()).isEmpty();
            assertThat(silent.value().reverse("s", REVERSAL).events()).isEmpty();
        }
    }

    @Test
    void a_day_has_an_end_to_its_entries() {
        OfficerDay full = new OfficerDay(
                "ann",
                DAY,
                IntStream.range(0, 200)
                        .mapToObj(n -> entry("e" + n, LocalTime.MIN, 1).reversed(REVERSAL))
                        .toList());

        assertThatThrownBy(() -> full.record(entry("one more", LocalTime.NOON, 1), List.of()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.guards())
                        .extracting(FailingGuard::code)
                        .containsExactly("DAY_FULL"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_free_to_every_school_is_never_charged(Activity activity) {
        SchoolStanding buys = SchoolStanding.of("ACADEMY", true);
        List<FailingGuard> inPackage = ChargingTime.failing(entry("e", TimeKind.PACKAGE, activity), buys);
        List<FailingGuard> priced = ChargingTime.failing(entry("e", TimeKind.BESPOKE, activity), buys);

        assertThat(inPackage).extracting(FailingGuard::code).isEqualTo(neverUnless(activity.chargeable()));
        assertThat(priced).extracting(FailingGuard::code).isEqualTo(neverUnless(activity.chargeable()));
        assertThat(ChargingTime.failing(entry("e", TimeKind.STATUTORY, activity), buys))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, buys a package {1}: {2} {3}")
    @CsvSource({
        "ACADEMY, false, PACKAGE, NO_PACKAGE",
        "MAINTAINED, false, PACKAGE, NO_PACKAGE",
        "MAINTAINED, false, BESPOKE, NOT_FOR_SALE",
        "ACADEMY, false, BESPOKE, ",
        "INDEPENDENT, true, PACKAGE, ",
        "ACADEMY, false, STATUTORY, ",
    })
    void time_is_charged_only_to_a_school_that_may_buy_it(String type, boolean buys, TimeKind kind, String code) {
        List<FailingGuard> failing =
                ChargingTime.failing(entry("e", kind, Activity.CASEWORK), SchoolStanding.of(type, buys));

        assertThat(failing).extracting(FailingGuard::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void an_entry_ends_on_the_day_that_it_begins() {
        assertThat(entry("e", LocalTime.of(23, 0), 60).endsOnItsDay()).isTrue();
        assertThat(entry("e", LocalTime.of(23, 0), 61).endsOnItsDay()).isFalse();
    }

    private List<String> refusals(TimeEntry entry, List<FailingGuard> failing) {
        try {
            day.record(entry, failing);
            return List.of();
        } catch (Refused refused) {
            return refused.guards().stream().map(FailingGuard::code).toList();
        }
    }

    private static List<String> neverUnless(boolean chargeable) {
        return chargeable ? List.of() : List.of("NEVER_CHARGEABLE");
    }

    private static TimeEntry entry(String id, LocalTime start, int minutes) {
        return new TimeEntry(
                id, new SchoolUrn("142101"), null, start, minutes, TimeKind.STATUTORY, Activity.CASEWORK, null);
    }

    private static TimeEntry entry(String id, TimeKind kind, Activity activity) {
        return new TimeEntry(id, new SchoolUrn("142101"), null, LocalTime.NOON, 30, kind, activity, null);
    }
}
