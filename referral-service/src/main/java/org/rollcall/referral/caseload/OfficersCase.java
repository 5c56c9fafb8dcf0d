package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** As much of a line as the sums of an officer are made of. */
record OfficersCase(Standing state, List<LocalDate> due) {

    static OfficersCase of(Map<String, Object> line) {
        List<?> days = line.get("due") instanceof List<?> list ? list : List.of();
        return new OfficersCase(
                Standing.valueOf(String.valueOf(line.get("state"))),
                days.stream().map(day -> LocalDate.parse(String.valueOf(day))).toList());
    }
}
