package org.rollcall.attendance.coding.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** Reads a school's register, roll and calendar for the checks. */
public final class ReadingSchool {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final Schools schools;
    private final Roll roll;
    private final Registers registers;
    private final Settings settings;

    public ReadingSchool(Schools schools, Roll roll, Registers registers, Settings settings) {
        this.schools = schools;
        this.roll = roll;
        this.registers = registers;
        this.settings = settings;
    }

    /** Everybody who was on the school's roll in the period, with the marks of its school year. */
    public CheckedSchool read(TenantId tenant, String urn, DateRange period) {
        Map<String, List<KeptMark>> marks = registers.marksOfSchool(tenant, urn, SchoolYear.of(period.end()));
        return read(tenant, urn, period, everybodyIn(tenant, urn, period), id -> marks.getOrDefault(id, List.of()));
    }

    /** Some pupils only. */
    public CheckedSchool read(TenantId tenant, String urn, DateRange period, List<String> pupilIds) {
        return read(
                tenant,
                urn,
                period,
                pupilIds.stream().flatMap(id -> roll.find(tenant, id).stream()),
                id -> registers.marks(tenant, new RegisterId(id, urn, SchoolYear.of(period.end()))));
    }

    /** The ids of everybody who was on the school's roll in the period; no register is opened. */
    public List<String> rollIn(TenantId tenant, String urn, DateRange period) {
        return everybodyIn(tenant, urn, period).map(KnownPupil::id).sorted().toList();
    }

    public SchoolDays daysOf(TenantId tenant, String urn) {
        return SchoolDays.of(schools.calendarOf(tenant, urn));
    }

    public int number(TenantId tenant, CodingNumber wanted, LocalDate on) {
        return settings.number(tenant, wanted.key(), on);
    }

    private CheckedSchool read(
            TenantId tenant,
            String urn,
            DateRange period,
            Stream<KnownPupil> pupils,
            Function<String, List<KeptMark>> marks) {
        KnownSchool school = schools.known(tenant, urn);
        return new CheckedSchool(
                school.name(),
                SchoolDays.of(school.calendar()),
                school.registerOpenMinutes(),
                numbers(tenant, period.end()),
                pupils.map(pupil -> checked(pupil, urn, period, inOrder(marks.apply(pupil.id()))))
                        .toList());
    }

    private Stream<KnownPupil> everybodyIn(TenantId tenant, String urn, DateRange period) {
        return roll.everybodyAt(tenant, urn).values().stream()
                .filter(pupil -> pupil.at(urn).stream().anyMatch(stay -> meets(stay, period)));
    }

    private static NavigableMap<SchoolSession, KeptMark> inOrder(List<KeptMark> marks) {
        NavigableMap<SchoolSession, KeptMark> bySession = new TreeMap<>();
        marks.forEach(kept -> bySession.put(kept.session(), kept));
        return bySession;
    }

    private Map<CodingNumber, Integer> numbers(TenantId tenant, LocalDate on) {
        Map<CodingNumber, Integer> numbers = new EnumMap<>(CodingNumber.class);
        Arrays.stream(CodingNumber.values()).forEach(number -> numbers.put(number, number(tenant, number, on)));
        return numbers;
    }

    private static CheckedPupil checked(
            KnownPupil pupil, String urn, DateRange period, NavigableMap<SchoolSession, KeptMark> marks) {
        LocalDate seen = pupil.at(urn).stream()
                .filter(stay -> meets(stay, period))
                .map(stay -> latest(stay.joined(), period.start()))
                .findFirst()
                .orElse(period.start());
        return new CheckedPupil(
                pupil.id(),
                pupil.birthDate().day(),
                times(pupil.at(urn).stream()),
                times(pupil.enrolments().stream()
                        .filter(stay -> !stay.schoolUrn().equals(urn))),
                pupil.yearOn(urn, seen).map(group -> group.value()).orElse(null),
                pupil.classOn(urn, seen).orElse(null),
                pupil.circumstances().partTimeTimetables().stream()
                        .filter(plan -> plan.schoolUrn().equals(urn))
                        .map(plan -> range(plan.from(), plan.until()))
                        .toList(),
                marks);
    }

    private static boolean meets(Enrolment stay, DateRange period) {
        return !stay.joined().isAfter(period.end())
                && (stay.left() == null || !stay.left().isBefore(period.start()));
    }

    private static List<DateRange> times(Stream<Enrolment> stays) {
        return stays.map(stay -> range(stay.joined(), stay.left())).toList();
    }

    private static DateRange range(LocalDate from, @Nullable LocalDate until) {
        return new DateRange(from, until == null ? OPEN_END : until);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
