package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rollcall.referral.PupilId;

/** As much of a line as the sums of an officer are made of. */
record OfficersCase(PupilId pupil, Standing state, List<LocalDate> due) {

    static OfficersCase of(Map<String, Object> line) {
        List<?> days = line.get("due") instanceof List<?> list ? list : List.of();
        return new OfficersCase(
                new PupilId(String.valueOf(line.get("pupil") instanceof Map<?, ?> pupil ? pupil.get("value") : null)),
                Standing.valueOf(String.valueOf(line.get("state"))),
                days.stream().map(day -> LocalDate.parse(String.valueOf(day))).toList());
    }
}
