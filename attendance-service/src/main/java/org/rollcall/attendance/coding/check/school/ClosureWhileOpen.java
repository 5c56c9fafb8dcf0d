package org.rollcall.attendance.coding.check.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.code.AttendanceCodes;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** Y4 says that the whole site was closed, and Y3 a part of it: neither stands where others of the school, or of the class, came. */
@Provision(
        citation =
                "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10, codes Y3 and Y4",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ClosureWhileOpen implements SchoolCheck {

    @Override
    public Check check() {
        return Check.CLOSURE_WHILE_OPEN;
    }

    @Override
    public Stream<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        return Stream.concat(
                doubts("Y4", "the whole school", pupils, scope),
                Groups.byClass(pupils).entrySet().stream()
                        .flatMap(group -> doubts("Y3", group.getKey(), group.getValue(), scope)));
    }

    private Stream<Doubt> doubts(String code, String group, Collection<CheckedPupil> pupils, Scope scope) {
        Map<SchoolSession, Set<String>> codes = pupils.stream()
                .flatMap(pupil -> pupil.within(scope.period()).stream())
                .collect(Collectors.groupingBy(
                        KeptMark::session,
                        TreeMap::new,
                        Collectors.mapping(kept -> kept.mark().code(), Collectors.toSet())));
        List<SchoolSession> contradicted = codes.entrySet().stream()
                .filter(session -> session.getValue().contains(code))
                .filter(session -> session.getValue().stream().anyMatch(ClosureWhileOpen::present))
                .map(Map.Entry::getKey)
                .toList();
        return contradicted.isEmpty()
                ? Stream.of()
                : Stream.of(Doubt.of(
                        check(), group, code, contradicted, "Others of the group were present in these sessions."));
    }

    private static boolean present(String code) {
        return AttendanceCodes.of(code)
                .filter(known -> known.counts() == CodeClass.PRESENT)
                .isPresent();
    }
}
