package org.rollcall.referral.casework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.referral.CaseId;
import org.rollcall.referral.duty.DutyKind;

/**
 * What is owed to a case just now, one duty of a kind at a time.
 *
 * @param raised how many duties there were: each has an id of its own, so that one that was met is never met or moved again
 */
public record Owing(int raised, List<Owed> duties) {

    public static final Owing NOTHING = new Owing(0, List.of());

    /** One duty. */
    public record Owed(DutyKind kind, String dutyId, LocalDate startedOn, LocalDate dueOn) {}

    public Owing {
        duties = List.copyOf(duties);
    }

    public Optional<Owed> find(DutyKind kind) {
        return duties.stream().filter(owed -> owed.kind() == kind).findFirst();
    }

    /** The duty of that kind with another day, or a new one. */
    public Owed next(DutyKind kind, CaseId about, LocalDate from, LocalDate due) {
        return find(kind)
                .map(there -> new Owed(kind, there.dutyId(), there.startedOn(), due))
                .orElseGet(() -> new Owed(kind, kind.idFor(about.value() + "/" + raised), from, due));
    }

    public Owing with(Owed owed) {
        int ever = find(owed.kind()).isPresent() ? raised : raised + 1;
        return new Owing(
                ever,
                Stream.concat(without(owed.kind()).duties.stream(), Stream.of(owed))
                        .toList());
    }

    public Owing without(DutyKind kind) {
        return new Owing(
                raised, duties.stream().filter(owed -> owed.kind() != kind).toList());
    }
}
