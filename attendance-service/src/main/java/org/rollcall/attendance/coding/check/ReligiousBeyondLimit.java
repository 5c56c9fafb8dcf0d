package org.rollcall.attendance.coding.check;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.register.KeptMark;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** More days of religious observance in a year than the council expects. */
@Provision(
        citation = "Education Act 1996 s.444(3)(c): days exclusively set apart for religious observance",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ReligiousBeyondLimit implements PupilCheck {

    private static final String CODE = "R";

    @Override
    public Check check() {
        return Check.RELIGIOUS_BEYOND_LIMIT;
    }

    @Override
    public Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        int most = scope.number(CodingNumber.RELIGIOUS_DAYS);
        List<SchoolSession> beyond = pupil
                .coded(CODE)
                .map(KeptMark::session)
                .collect(Collectors.groupingBy(SchoolSession::date, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .skip(most)
                .flatMap(List::stream)
                .filter(session -> scope.covers(session.date()))
                .toList();
        return beyond.isEmpty()
                ? Stream.of()
                : Stream.of(Doubt.of(
                        check(),
                        pupil,
                        CODE,
                        beyond,
                        "More than %d days of religious observance are recorded this school year.".formatted(most)));
    }
}
