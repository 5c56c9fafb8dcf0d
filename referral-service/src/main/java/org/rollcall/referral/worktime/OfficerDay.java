package org.rollcall.referral.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.referral.worktime.entry.Reversal;
import org.rollcall.referral.worktime.entry.TimeEntry;
import org.rollcall.referral.worktime.entry.TimeKind;

/**
 * One officer's day at work: every entry of that day passes through it, so that no two that stand overlap.
 *
 * @param officer the subject of the sign-in
 */
record OfficerDay(String officer, LocalDate date, List<TimeEntry> entries) {

    private static final int MOST_ENTRIES = 200;
    private static final String PRACTICE =
            "Practice of traded services: an officer's entries do not overlap, and none is edited";

    OfficerDay {
        entries = List.copyOf(entries);
    }

    static String id(String officer, LocalDate date) {
        return Ids.from("officer-day", officer, date.toString());
    }

    static OfficerDay of(String officer, LocalDate date) {
        return new OfficerDay(officer, date, List.of());
    }

    /** @param failing what else stands in its way */
    Change<OfficerDay> record(TimeEntry entry, List<FailingGuard> failing) {
        List<FailingGuard> all =
                Stream.concat(failing.stream(), inTheWayOf(entry)).toList();
        if (!all.isEmpty()) {
            throw new Refused(all);
        }
        List<TimeEntry> next = new ArrayList<>(entries);
        next.add(entry);
        return announcing(new OfficerDay(officer, date, next), entry, new TimeEvent.Recorded(officer, date, entry));
    }

    Change<OfficerDay> reverse(String id, Reversal reversal) {
        TimeEntry wrong = find(id).orElseThrow();
        if (!wrong.stands()) {
            throw new Refused(List.of(new FailingGuard("REVERSED_ALREADY", "the entry does not stand", PRACTICE)));
        }
        TimeEntry reversed = wrong.reversed(reversal);
        List<TimeEntry> next = entries.stream()
                .map(entry -> entry.id().equals(id) ? reversed : entry)
                .toList();
        return announcing(new OfficerDay(officer, date, next), wrong, new TimeEvent.Reversed(officer, date, reversed));
    }

    Optional<TimeEntry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private Stream<FailingGuard> inTheWayOf(TimeEntry entry) {
        Stream<FailingGuard> full = entries.size() < MOST_ENTRIES
                ? Stream.of()
                : Stream.of(
                        new FailingGuard("DAY_FULL", "a day has %d entries at most".formatted(MOST_ENTRIES), PRACTICE));
        Stream<FailingGuard> overlaps = entries.stream()
                .filter(TimeEntry::stands)
                .filter(entry::overlaps)
                .map(OfficerDay::overlap);
        return Stream.concat(full, overlaps);
    }

    private static FailingGuard overlap(TimeEntry other) {
        String detail = "an entry of %d minutes from %s is there already".formatted(other.minutes(), other.start());
        return new FailingGuard("TIME_OVERLAPS", detail, PRACTICE);
    }

    /** Only what draws on a package is told. */
    private static Change<OfficerDay> announcing(OfficerDay next, TimeEntry entry, TimeEvent event) {
        Change<OfficerDay> change = Change.of(next);
        return entry.kind() == TimeKind.PACKAGE ? change.announcing(event) : change;
    }
}
