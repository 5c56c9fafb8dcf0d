package org.rollcall.attendance.coding.check;

import java.util.List;
import java.util.stream.Stream;
import org.rollcall.attendance.register.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** So many sessions of travel that 200 attendances cannot be reached. */
@Provision(
        citation = "Education Act 1996 s.444(6): 200 attendances in twelve months",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class TravelBeyondLimit implements PupilCheck {

    private static final String CODE = "T";

    @Override
    public Check check() {
        return Check.TRAVEL_BEYOND_LIMIT;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int most = scope.number(CodingNumber.TRAVEL_SESSIONS);
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
                        "More than %d sessions of travel are recorded this school year, which leaves fewer than 200 attendances."
                                .formatted(most)));
    }
}
