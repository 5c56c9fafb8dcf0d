package org.rollcall.attendance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.rollcall.platform.calendar.RollingSchoolWeeks;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Enters one pupil's marks at one school: one write per school year, in which the threshold is judged as well. */
public final class RecordingMarks {

    private static final int ATTEMPTS = 5;

    private final Registers registers;
    private final Clock clock;

    RecordingMarks(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /** Marks by school year, earliest first; the year after the last is judged again when it has a register already. */
    public MarksTaken record(
            TenantId tenant,
            String pupilId,
            String schoolUrn,
            SortedMap<Integer, ? extends Collection<NewMark>> byYear,
            RollingSchoolWeeks window,
            Actor actor) {
        MarksTaken taken = MarksTaken.NOTHING;
        for (Map.Entry<Integer, ? extends Collection<NewMark>> year : byYear.entrySet()) {
            RegisterId id = new RegisterId(pupilId, schoolUrn, new SchoolYear(year.getKey()));
            taken = taken.plus(write(tenant, id, year.getValue(), window, actor));
            if (!byYear.containsKey(year.getKey() + 1)) {
                taken = taken.plus(judgeAgain(tenant, id.in(id.year().after()), window, actor));
            }
        }
        return taken;
    }

    public static RollingSchoolWeeks windowOf(SchoolCalendar calendar) {
        return NationalThreshold.window(calendar);
    }

    private MarksTaken judgeAgain(TenantId tenant, RegisterId id, RollingSchoolWeeks window, Actor actor) {
        boolean begun = !id.year().firstDay().isAfter(LocalDate.now(clock));
        return begun && registers.find(tenant, id).isPresent()
                ? write(tenant, id, List.of(), window, actor)
                : MarksTaken.NOTHING;
    }

    private MarksTaken write(
            TenantId tenant, RegisterId id, Collection<NewMark> marks, RollingSchoolWeeks window, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return writeOnce(tenant, id, marks, window, actor);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private MarksTaken writeOnce(
            TenantId tenant, RegisterId id, Collection<NewMark> marks, RollingSchoolWeeks window, Actor actor) {
        Optional<Stored<Register>> known = registers.find(tenant, id);
        Register before = known.map(Stored::value).orElseGet(() -> Register.open(id));
        Register.Recorded recorded = before.record(marks, clock.instant(), actor.id());
        Change<Register> change = recorded.register().judge(window, lastYear(tenant, id, recorded.register()));
        if (known.isEmpty()) {
            registers.create(tenant, id, change, actor);
        } else if (!change.value().equals(before)) {
            registers.save(known.get(), change, actor);
        }
        return MarksTaken.of(recorded, change);
    }

    private Register lastYear(TenantId tenant, RegisterId id, Register thisYear) {
        RegisterId before = id.in(id.year().before());
        return thisYear.hasUnauthorised()
                ? registers.find(tenant, before).map(Stored::value).orElseGet(() -> Register.open(before))
                : Register.open(before);
    }
}
