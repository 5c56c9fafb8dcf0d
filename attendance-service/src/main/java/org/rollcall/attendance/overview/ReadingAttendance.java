package org.rollcall.attendance.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceSummary;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.attendance.overview.AttendanceView.CorrectionView;
import org.rollcall.attendance.overview.AttendanceView.SessionView;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
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
        KnownPupil pupil = roll.find(caller.tenant(), id).orElseThrow(() -> new NotFound("pupils", id));
        List<SessionView> sessions = schools(pupil, new Viewer(caller, access)).stream()
                .flatMap(school -> registers(pupil, school, from, to))
                .flatMap(this::sessions)
                .filter(session ->
                        !session.date().isBefore(from) && !session.date().isAfter(to))
                .sorted(Comparator.comparing(SessionView::date).thenComparing(SessionView::session))
                .toList();
        return new AttendanceView(id, from, to, summary(sessions), sessions);
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (from.isAfter(to) || from.plusYears(LONGEST_IN_YEARS).isBefore(to)) {
            throw new InvalidInput("?from", "Ask for at most three years, the first day before the last.");
        }
    }

    private static List<String> schools(KnownPupil pupil, Viewer viewer) {
        List<String> schools = viewer.stays(pupil).stream()
                .map(Enrolment::schoolUrn)
                .distinct()
                .toList();
        if (schools.isEmpty()) {
            throw new NotFound("pupils", pupil.id());
        }
        return schools;
    }

    private static Stream<Kept> registers(KnownPupil pupil, String school, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(
                        SchoolYear.of(from).begins(), SchoolYear.of(to).begins())
                .mapToObj(year -> new Kept(pupil.tenant(), new RegisterId(pupil.id(), school, new SchoolYear(year))));
    }

    private Stream<SessionView> sessions(Kept register) {
        return registers.marks(register.tenant(), register.id()).stream()
                .map(kept -> view(register.id().schoolUrn(), kept));
    }

    private static SessionView view(String school, KeptMark kept) {
        return new SessionView(
                kept.session().date(),
                kept.session().half(),
                school,
                kept.mark().code(),
                kept.mark().minutesLate(),
                kept.corrections().stream().map(CorrectionView::of).toList());
    }

    private static AttendanceSummary summary(List<SessionView> sessions) {
        return AttendanceSummary.of(sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> new Mark(session.code(), null).meaning().counts(),
                        () -> new EnumMap<>(CodeClass.class),
                        Collectors.counting())));
    }

    /** Where a register is kept. */
    private record Kept(TenantId tenant, RegisterId id) {}
}
