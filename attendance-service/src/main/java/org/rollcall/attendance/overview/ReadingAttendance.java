package org.rollcall.attendance.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceSummary;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.attendance.overview.AttendanceView.CorrectionView;
import org.rollcall.attendance.overview.AttendanceView.SessionView;
import org.rollcall.attendance.pupil.Enrolment;
import org.rollcall.attendance.pupil.Pupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Correction;
import org.rollcall.attendance.register.Mark;
import org.rollcall.attendance.register.Register;
import org.rollcall.attendance.register.RegisterId;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.SchoolYear;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** A pupil's marks between two days, from the registers of the schools that the caller acts for. */
@Component
class ReadingAttendance {

    private static final int LONGEST_IN_YEARS = 3;

    private final Roll roll;
    private final Registers registers;
    private final AccessTable access;
    private final Clock clock;

    ReadingAttendance(Roll roll, Registers registers, AccessTable access, Clock clock) {
        this.roll = roll;
        this.registers = registers;
        this.access = access;
        this.clock = clock;
    }

    AttendanceView read(Caller caller, String id, @Nullable LocalDate askedFrom, @Nullable LocalDate askedTo) {
        LocalDate to = askedTo == null ? LocalDate.now(clock) : askedTo;
        LocalDate from = askedFrom == null ? SchoolYear.of(to).firstDay() : askedFrom;
        requireOrder(from, to);
        Stored<Pupil> pupil = roll.find(caller.tenant(), id).orElseThrow(() -> new NotFound("pupils", id));
        List<String> schools = schools(pupil, new Viewer(caller, access));
        List<SessionView> sessions = schools.stream()
                .flatMap(school -> registers(pupil, school, from, to))
                .flatMap(register -> sessions(register, from, to))
                .sorted(Comparator.comparing(SessionView::date).thenComparing(SessionView::session))
                .toList();
        return new AttendanceView(id, from, to, summary(sessions), sessions);
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (from.isAfter(to) || from.plusYears(LONGEST_IN_YEARS).isBefore(to)) {
            throw new InvalidInput("/from", "Ask for at most three years, the first day before the last.");
        }
    }

    private static List<String> schools(Stored<Pupil> pupil, Viewer viewer) {
        List<String> schools = viewer.stays(pupil.value()).stream()
                .map(Enrolment::schoolUrn)
                .distinct()
                .toList();
        if (schools.isEmpty()) {
            throw new NotFound("pupils", pupil.id());
        }
        return schools;
    }

    private Stream<Stored<Register>> registers(Stored<Pupil> pupil, String school, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(
                        SchoolYear.of(from).begins(), SchoolYear.of(to).begins())
                .mapToObj(SchoolYear::new)
                .map(year -> registers.find(pupil.tenant(), new RegisterId(pupil.id(), school, year)))
                .flatMap(Optional::stream);
    }

    private Stream<SessionView> sessions(Stored<Register> register, LocalDate from, LocalDate to) {
        Map<SchoolSession, List<Correction>> corrections = registers.corrections(register).stream()
                .collect(Collectors.groupingBy(correction -> SchoolSession.parse(correction.session())));
        return register.value()
                .sessions()
                .filter(entry -> !entry.getKey().date().isBefore(from)
                        && !entry.getKey().date().isAfter(to))
                .map(entry -> view(
                        register.value().schoolUrn(),
                        entry.getKey(),
                        entry.getValue(),
                        corrections.getOrDefault(entry.getKey(), List.of())));
    }

    private static SessionView view(String school, SchoolSession session, Mark mark, List<Correction> corrections) {
        return new SessionView(
                session.date(),
                session.half(),
                school,
                mark.code(),
                mark.minutesLate(),
                corrections.stream()
                        .map(correction -> new CorrectionView(
                                correction.was(),
                                correction.became(),
                                correction.at(),
                                correction.by(),
                                correction.reason()))
                        .toList());
    }

    private static AttendanceSummary summary(List<SessionView> sessions) {
        return AttendanceSummary.of(sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> new Mark(session.code(), null).meaning().counts(),
                        () -> new EnumMap<>(CodeClass.class),
                        Collectors.counting())));
    }
}
