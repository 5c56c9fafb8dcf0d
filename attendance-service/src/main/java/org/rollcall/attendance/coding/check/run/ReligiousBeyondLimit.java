package org.rollcall.attendance.coding.check.run;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.rules.Provision;

/** More days of religious observance in a year than the council expects. */
@Provision(
        citation = "Education Act 1996 s.444(3)(c): days exclusively set apart for religious observance",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/444",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class ReligiousBeyondLimit implements YearlyLimit {

    @Override
    public Check check() {
        return Check.RELIGIOUS_BEYOND_LIMIT;
    }

    @Override
    public String code() {
        return "R";
    }

    @Override
    public CodingNumber limit() {
        return CodingNumber.RELIGIOUS_DAYS;
    }

    @Override
    public String fact(int most) {
        return "More than %d days of religious observance are recorded this school year.".formatted(most);
    }

    /** The limit is one of days, not of sessions. */
    @Override
    public Stream<SchoolSession> beyond(int most, Stream<SchoolSession> ofYear) {
        return ofYear
                .collect(Collectors.groupingBy(SchoolSession::date, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .skip(most)
                .flatMap(List::stream);
    }
}
