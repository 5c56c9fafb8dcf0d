package org.rollcall.attendance.coding.check;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.register.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** More sessions for interviews in a year than the council expects. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 11",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/11",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class InterviewsBeyondLimit implements PupilCheck {

    private static final String CODE = "J1";

    @Override
    public Check check() {
        return Check.INTERVIEWS_BEYOND_LIMIT;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int most = scope.number(CodingNumber.INTERVIEW_SESSIONS);
        List<SchoolSession> beyond = pupil.coded(CODE)
                .map(KeptMark::session)
                .skip(most)
                .filter(session -> scope.covers(session.date()))
                .toList();
        return beyond.isEmpty()
                ? Stream.of()
                : Stream.of(Doubt.of(
                        check(),
                        pupil,
                        CODE,
                        beyond,
                        "More than %d sessions for interviews are recorded this school year.".formatted(most)));
    }
}
