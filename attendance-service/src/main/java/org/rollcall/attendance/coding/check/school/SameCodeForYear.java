package org.rollcall.attendance.coding.check.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** One code for nearly a whole year group in a session: entered for all at once rather than taken. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10(1)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class SameCodeForYear implements SchoolCheck {

    /** Codes that stand for everybody by their nature: present, closed, no transport. */
    private static final Set<String> OF_THEIR_NATURE = Set.of("/", "\\", "#", "Z", "Y1", "Y2", "Y3", "Y4", "Y6");

    @Override
    public Check check() {
        return Check.SAME_CODE_FOR_YEAR;
    }

    @Override
    public Stream<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        return Groups.byYear(pupils).entrySet().stream().flatMap(year -> doubts(year.getKey(), year.getValue(), scope));
    }

    private Stream<Doubt> doubts(String year, List<CheckedPupil> pupils, Scope scope) {
        Map<String, List<SchoolSession>> same = new TreeMap<>();
        codes(pupils, scope).forEach((session, given) -> common(given, scope)
                .forEach(code ->
                        same.computeIfAbsent(code, none -> new ArrayList<>()).add(session)));
        return same.entrySet().stream()
                .map(code -> Doubt.of(
                        check(),
                        year,
                        code.getKey(),
                        code.getValue(),
                        "Nearly every pupil of the year has this code in the session."));
    }

    private static Map<SchoolSession, List<String>> codes(List<CheckedPupil> pupils, Scope scope) {
        return pupils.stream()
                .flatMap(pupil -> pupil.within(scope.period()).stream())
                .collect(Collectors.groupingBy(
                        KeptMark::session,
                        TreeMap::new,
                        Collectors.mapping(kept -> kept.mark().code(), Collectors.toList())));
    }

    private static Stream<String> common(List<String> given, Scope scope) {
        if (given.size() < scope.number(CodingNumber.SMALLEST_GROUP)) {
            return Stream.of();
        }
        return given.stream()
                .filter(code -> !OF_THEIR_NATURE.contains(code))
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(code ->
                        code.getValue() * 100 >= given.size() * (long) scope.number(CodingNumber.SAME_CODE_SHARE))
                .map(Map.Entry::getKey);
    }
}
