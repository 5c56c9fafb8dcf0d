package org.rollcall.attendance.coding.check.school;

import java.util.Collection;
import java.util.List;
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

/** Code C for many pupils in one week: leave is decided for each child, never by a blanket rule. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 11",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class LeaveBlanket implements SchoolCheck {

    private static final String CODE = "C";

    @Override
    public Check check() {
        return Check.LEAVE_BLANKET;
    }

    @Override
    public Stream<Doubt> doubts(Collection<CheckedPupil> pupils, Scope scope) {
        long marked = pupils.stream()
                .filter(pupil -> !pupil.within(scope.period()).isEmpty())
                .count();
        List<CheckedPupil> onLeave = pupils.stream()
                .filter(pupil -> leave(pupil, scope).findAny().isPresent())
                .toList();
        boolean many = onLeave.size() * 100L > marked * scope.number(CodingNumber.LEAVE_SHARE);
        return marked < scope.number(CodingNumber.SMALLEST_GROUP) || !many
                ? Stream.of()
                : Stream.of(Doubt.of(
                        check(),
                        "the whole school",
                        CODE,
                        sessions(onLeave, scope),
                        "%d of %d pupils have code C.".formatted(onLeave.size(), marked)));
    }

    private static List<SchoolSession> sessions(List<CheckedPupil> onLeave, Scope scope) {
        return onLeave.stream()
                .flatMap(pupil -> leave(pupil, scope))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<SchoolSession> leave(CheckedPupil pupil, Scope scope) {
        return pupil.within(scope.period()).stream()
                .filter(kept -> kept.mark().code().equals(CODE))
                .map(KeptMark::session);
    }
}
