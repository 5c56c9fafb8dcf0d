package org.rollcall.attendance.coding.check.school;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/**
 * No mark for an enrolled pupil in a session that was held. A session for which the whole school has none is one doubt: its
 * register did not arrive.
 */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10(1)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class MissingMark implements SchoolCheck {

    @Override
    public Check check() {
        return Check.MISSING_MARK;
    }

    @Override
    public Stream<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        Set<SchoolSession> given = pupils.stream()
                .flatMap(pupil -> pupil.marks().keySet().stream())
                .collect(Collectors.toSet());
        List<SchoolSession> held = scope.days().within(scope.period()).stream()
                .filter(day -> day.isBefore(scope.today()))
                .flatMap(day -> Arrays.stream(Half.values()).map(half -> new SchoolSession(day, half)))
                .filter(scope.days()::holds)
                .toList();
        return Stream.concat(ofSchool(held, given, pupils), pupils.stream().flatMap(pupil -> of(pupil, held, given)));
    }

    private Stream<Doubt> ofSchool(
            List<SchoolSession> held, Set<SchoolSession> given, Collection<CheckedPupil> pupils) {
        List<SchoolSession> silent = held.stream()
                .filter(session -> !given.contains(session))
                .filter(session -> pupils.stream().anyMatch(pupil -> pupil.isOnRoll(session.date())))
                .toList();
        return silent.isEmpty()
                ? Stream.of()
                : Stream.of(Doubt.of(check(), "the whole school", "", silent, "No register came for these sessions."));
    }

    private Stream<Doubt> of(CheckedPupil pupil, List<SchoolSession> held, Set<SchoolSession> given) {
        List<SchoolSession> blank = held.stream()
                .filter(given::contains)
                .filter(session -> pupil.isOnRoll(session.date()))
                .filter(session -> !pupil.marks().containsKey(session))
                .toList();
        return blank.isEmpty()
                ? Stream.of()
                : Stream.of(Doubt.of(check(), pupil, "", blank, "The pupil was on roll and has no mark."));
    }
}
