package org.rollcall.attendance.coding.check.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** Marks of a large part of a class, changed when some school days had gone by. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), regs 7 and 10",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ChangedLate implements SchoolCheck {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Override
    public Check check() {
        return Check.CHANGED_LATE;
    }

    @Override
    public Stream<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        return Groups.byClass(pupils).entrySet().stream().flatMap(group -> doubts(group, scope));
    }

    private Stream<Doubt> doubts(Map.Entry<String, List<CheckedPupil>> group, Scope scope) {
        List<CheckedPupil> marked = group.getValue().stream()
                .filter(pupil -> !pupil.within(scope.period()).isEmpty())
                .toList();
        List<CheckedPupil> changed = marked.stream()
                .filter(pupil -> late(pupil, scope).findAny().isPresent())
                .toList();
        boolean many = changed.size() * 100 > marked.size() * scope.number(CodingNumber.LATE_CHANGE_SHARE);
        if (marked.size() < scope.number(CodingNumber.SMALLEST_GROUP) || !many) {
            return Stream.of();
        }
        List<SchoolSession> sessions = changed.stream()
                .flatMap(pupil -> late(pupil, scope))
                .distinct()
                .sorted()
                .toList();
        String fact = "Marks of %d of %d pupils were changed more than %d school days later."
                .formatted(changed.size(), marked.size(), scope.number(CodingNumber.LATE_CHANGE_DAYS));
        return Stream.of(Doubt.of(check(), group.getKey(), "", sessions, fact));
    }

    private static Stream<SchoolSession> late(CheckedPupil pupil, Scope scope) {
        return pupil.within(scope.period()).stream()
                .filter(kept -> isLate(kept, scope))
                .map(KeptMark::session);
    }

    private static boolean isLate(KeptMark kept, Scope scope) {
        return kept.corrections().stream()
                .map(correction -> LocalDate.ofInstant(correction.at(), ENGLAND))
                .anyMatch(day ->
                        scope.days().between(kept.session().date(), day) > scope.number(CodingNumber.LATE_CHANGE_DAYS));
    }
}
