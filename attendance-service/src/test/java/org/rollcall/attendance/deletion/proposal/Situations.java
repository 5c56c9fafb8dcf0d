package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.TestUpns;
import org.rollcall.attendance.age.YearGroup;
import org.rollcall.attendance.deletion.ground.ChildsPosition;
import org.rollcall.attendance.deletion.ground.ConsentToWithdraw;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.BirthDate;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.returns.absence.MarkedDays;
import org.rollcall.attendance.returns.absence.MarkedSchoolDays;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.detail.SchoolPhase;
import org.rollcall.attendance.school.detail.SchoolType;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Vectors;
import tools.jackson.databind.json.JsonMapper;

/** A child of ten at a maintained primary school with the calendar of the worked cases, and what is changed of it. */
final class Situations {

    static final SchoolCalendar CALENDAR =
            JsonMapper.builder().build().treeToValue(Vectors.calendar("CAL-M"), SchoolCalendar.class);
    static final String URN = "142101";
    static final ChildsPosition NOTHING_SPECIAL = new ChildsPosition(false, false, false, false, false, false, null);

    private final LocalDate on;
    private SchoolType type = SchoolType.MAINTAINED;
    private LocalDate born = LocalDate.of(2016, 5, 4);
    private String year = "5";
    private List<MarkedDays> marks = List.of();
    private ChildsPosition child = NOTHING_SPECIAL;
    private @Nullable Position schools;
    private @Nullable Position councils;
    private boolean consent;
    private ConsentToWithdraw withdrawal = ConsentToWithdraw.AS_ENACTED;

    private Situations(LocalDate on) {
        this.on = on;
    }

    static Situations on(LocalDate day) {
        return new Situations(day);
    }

    Situations at(SchoolType next) {
        type = next;
        return this;
    }

    Situations born(LocalDate day) {
        born = day;
        return this;
    }

    Situations inYear(String next) {
        year = next;
        return this;
    }

    Situations marked(MarkedDays... days) {
        marks = List.of(days);
        return this;
    }

    Situations child(ChildsPosition next) {
        child = next;
        return this;
    }

    Situations enquiries(@Nullable Position ofSchool, @Nullable Position ofCouncil) {
        schools = ofSchool;
        councils = ofCouncil;
        return this;
    }

    Situations consenting() {
        consent = true;
        return this;
    }

    Situations consentLawFrom(LocalDate day) {
        withdrawal = new ConsentToWithdraw(day);
        return this;
    }

    Situation situation() {
        return new Situation(
                on,
                school(),
                pupil(),
                MarkedSchoolDays.of(CALENDAR, marks),
                child,
                enquiries(schools),
                enquiries(councils),
                consent,
                withdrawal);
    }

    private KnownSchool school() {
        return new KnownSchool(
                URN, "Larkfield", SchoolPhase.PRIMARY, type, null, false, 0, 6, 30, null, null, CALENDAR);
    }

    private KnownPupil pupil() {
        return new KnownPupil(
                new TenantId("northmoor"),
                "p-1",
                new Upn(TestUpns.upn(1)),
                new PersonName("Ashdown", "Robin"),
                new BirthDate(born),
                List.of(new Enrolment(URN, new YearGroup(year), LocalDate.of(2024, 9, 2), null)),
                Details.UNKNOWN,
                Home.UNKNOWN,
                Circumstances.NONE);
    }

    private static @Nullable Enquiries enquiries(@Nullable Position position) {
        return position == null ? null : new Enquiries("jr-77", position, LocalDate.of(2026, 11, 20));
    }
}
