package org.rollcall.referral.caselog.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Event;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Whose;

/** What others may learn of the log: that something was planned or done, never what was said. */
public sealed interface LogEvent extends Event {

    record Planned(String id, Whose whose, EntryKind kind, LocalDate on) implements LogEvent {}

    record Added(
            String id,
            Whose whose,
            EntryKind kind,
            LocalDate on,
            boolean evidential,
            boolean shared,
            @Nullable String corrects)
            implements LogEvent {}

    record Ended(String id, Whose whose, EntryKind kind, EntryState how) implements LogEvent {}

    record SharingChanged(String id, Whose whose, EntryKind kind, boolean shared) implements LogEvent {}

    record VisitMade(String id, Whose whose, ParentId parent, LocalDate on, int attempts, HomeVisit.Outcome outcome)
            implements LogEvent {}
}
