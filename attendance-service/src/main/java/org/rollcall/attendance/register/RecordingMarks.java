package org.rollcall.attendance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rollcall.attendance.pattern.ThresholdsInForce;
import org.rollcall.attendance.register.mark.NewMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Enters marks of one school, however many pupils they are of: one read of their registers and one write for each school year, in
 * which the thresholds are judged as well.
 */
public final class RecordingMarks {

    private final RegisterWriting writing;
    private final Registers registers;
    private final ThresholdsInForce thresholds;
    private final MarksWritten written;
    private final Clock clock;

    RecordingMarks(
            RegisterWriting writing,
            Registers registers,
            ThresholdsInForce thresholds,
            MarksWritten written,
            Clock clock) {
        this.writing = writing;
        this.registers = registers;
        this.thresholds = thresholds;
        this.written = written;
        this.clock = clock;
    }

    /** Marks by pupil, each session once. The year after the last is judged again where it has a register already. */
    public MarksTaken record(
            TenantId tenant, MarkedSchool school, Map<String, ? extends Collection<NewMark>> byPupil, Source source) {
        Writer writer = writer(tenant, school, source);
        SortedMap<Integer, Map<RegisterId, List<NewMark>>> years = byYear(school.urn(), byPupil);
        MarksTaken taken = MarksTaken.NOTHING;
        for (int begins : List.copyOf(years.keySet())) {
            Map<RegisterId, List<NewMark>> given = years.getOrDefault(begins, Map.of());
            taken = taken.plus(MarksTaken.of(writing.write(writer, given)));
            taken = taken.plus(judgeYearAfter(writer, given, years.getOrDefault(begins + 1, Map.of())));
            tell(writer, new SchoolYear(begins), given);
        }
        return taken;
    }

    /**
     * One register becomes another for a session's sake, judged anew with the year after it; refuses when another writer was
     * first.
     */
    void replace(Stored<Register> stored, Register next, SchoolSession session, MarkedSchool school, Source source) {
        Writer writer = writer(stored.tenant(), school, source);
        writing.replace(writer, stored, next);
        NewMark settled = new NewMark(session, next.at(session).orElseThrow(), null);
        Map<RegisterId, List<NewMark>> given = Map.of(next.id(), List.of(settled));
        judgeYearAfter(writer, given, Map.of());
        tell(writer, next.year(), given);
    }

    private Writer writer(TenantId tenant, MarkedSchool school, Source source) {
        return new Writer(tenant, school.urn(), thresholds.of(tenant, school.calendar()), source, school.watched());
    }

    private MarksTaken judgeYearAfter(
            Writer writer, Map<RegisterId, List<NewMark>> given, Map<RegisterId, List<NewMark>> after) {
        List<RegisterId> next = given.keySet().stream()
                .map(id -> id.in(id.year().after()))
                .filter(id -> !id.year().firstDay().isAfter(LocalDate.now(clock)) && !after.containsKey(id))
                .toList();
        Map<RegisterId, List<NewMark>> nothingNew = new TreeMap<>(RegisterId.IN_ORDER);
        registers.findAll(writer.tenant(), next).keySet().forEach(id -> nothingNew.put(id, List.of()));
        return MarksTaken.of(writing.write(writer, nothingNew));
    }

    private void tell(Writer writer, SchoolYear year, Map<RegisterId, List<NewMark>> given) {
        SortedSet<LocalDate> days = new TreeSet<>();
        given.values()
                .forEach(marks -> marks.forEach(mark -> days.add(mark.session().date())));
        written.tell(writer, year, days);
    }

    private static SortedMap<Integer, Map<RegisterId, List<NewMark>>> byYear(
            String schoolUrn, Map<String, ? extends Collection<NewMark>> byPupil) {
        SortedMap<Integer, Map<RegisterId, List<NewMark>>> years = new TreeMap<>();
        byPupil.forEach((pupil, marks) -> marks.forEach(mark -> {
            SchoolYear year = SchoolYear.of(mark.session().date());
            years.computeIfAbsent(year.begins(), none -> new TreeMap<>(RegisterId.IN_ORDER))
                    .computeIfAbsent(new RegisterId(pupil, schoolUrn, year), none -> new ArrayList<>())
                    .add(mark);
        }));
        return years;
    }
}
