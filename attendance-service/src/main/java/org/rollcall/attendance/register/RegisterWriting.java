package org.rollcall.attendance.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.announcement.RegisterEvent;
import org.rollcall.attendance.register.announcement.Unexplained;
import org.rollcall.attendance.register.announcement.WatchedPupils;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;

/** Reads many registers of one school year, enters and judges, and writes those that changed, again where another was first. */
final class RegisterWriting {

    private static final int ATTEMPTS = 5;
    private static final RegisterEvent[] NOTHING = {};

    private final Registers registers;
    private final Clock clock;

    RegisterWriting(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** What became of each register. */
    List<Step> write(Writer writer, Map<RegisterId, ? extends Collection<NewMark>> given) {
        List<Step> held = new ArrayList<>(given.size());
        Collection<RegisterId> left = given.keySet();
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            List<Step> steps = steps(writer, left, given);
            Set<RegisterId> lost = registers.writeAll(writer, steps);
            steps.stream().filter(step -> !lost.contains(step.id())).forEach(held::add);
            left = lost;
            if (attempt == ATTEMPTS && !left.isEmpty()) {
                throw new StaleVersion("registers", left.iterator().next().value(), new Version(0));
            }
        }
        return held;
    }

    /** One register becomes another, judged anew; refuses when another writer was first. */
    void replace(Writer writer, Stored<Register> stored, Register next) {
        Entered entered = new Entered(next.id(), stored, new Register.Recorded(next, 0, 0, 0, 0));
        Step step = entered.judged(writer, yearsBefore(writer, List.of(entered)));
        if (!registers.writeAll(writer, List.of(step)).isEmpty()) {
            throw new StaleVersion("registers", stored.id(), stored.version());
        }
    }

    private List<Step> steps(
            Writer writer, Collection<RegisterId> ids, Map<RegisterId, ? extends Collection<NewMark>> given) {
        Instant now = clock.instant();
        Map<RegisterId, Stored<Register>> known = registers.findAll(writer.tenant(), ids);
        List<Entered> entered = new ArrayList<>(ids.size());
        for (RegisterId id : ids) {
            Stored<Register> stored = known.get(id);
            Register before = stored == null ? Register.open(id) : stored.value();
            entered.add(new Entered(
                    id,
                    stored,
                    before.record(
                            Objects.requireNonNull(given.get(id)),
                            now,
                            writer.source().actor().id(),
                            writer.source().connection())));
        }
        Map<RegisterId, Register> yearsBefore = yearsBefore(writer, entered);
        return entered.stream().map(each -> each.judged(writer, yearsBefore)).toList();
    }

    /** Windows and runs reach over the summer, so some registers are judged together with the one before. */
    private Map<RegisterId, Register> yearsBefore(Writer writer, List<Entered> entered) {
        List<RegisterId> wanted = entered.stream()
                .filter(each -> each.recorded().register().reachesBack(writer.thresholds()))
                .map(Entered::yearBefore)
                .toList();
        Map<RegisterId, Register> found = new HashMap<>();
        registers.findAll(writer.tenant(), wanted).forEach((id, stored) -> found.put(id, stored.value()));
        return found;
    }

    /** A register with the new marks in it, not judged yet. */
    private record Entered(RegisterId id, @Nullable Stored<Register> stored, Register.Recorded recorded) {

        RegisterId yearBefore() {
            return id.in(id.year().before());
        }

        Step judged(Writer writer, Map<RegisterId, Register> yearsBefore) {
            Register before = yearsBefore.getOrDefault(yearBefore(), Register.open(yearBefore()));
            Change<Register> judged = recorded.register().judge(writer.thresholds(), before);
            return new Step(id, stored, recorded, judged.announcing(unexplained(writer.watched())));
        }

        private RegisterEvent[] unexplained(WatchedPupils watched) {
            Predicate<LocalDate> days = watched.daysOf(id.pupilId());
            return days == null
                    ? NOTHING
                    : new Unexplained(id, known().marks(), recorded.register().marks()).on(days);
        }

        private Register known() {
            return stored == null ? Register.open(id) : stored.value();
        }
    }

    /** What is to become of one register. */
    record Step(RegisterId id, @Nullable Stored<Register> stored, Register.Recorded recorded, Change<Register> change) {

        boolean changes() {
            return stored == null || !change.value().equals(stored.value());
        }

        /** Crossings that were known and that the marks show no more. */
        long gone() {
            return stored == null ? 0 : change.value().goneSince(stored.value());
        }

        /** Crossings that are announced now. */
        long come() {
            return change.events().stream()
                    .filter(RegisterEvent.Crossed.class::isInstance)
                    .count();
        }

        MarksTaken taken() {
            return MarksTaken.of(recorded, change);
        }
    }
}
