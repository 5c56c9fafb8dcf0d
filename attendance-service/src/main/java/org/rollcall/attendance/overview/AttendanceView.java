package org.rollcall.attendance.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.code.AttendanceSummary;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.calendar.Half;

/** A pupil's attendance between two days, both included, at the schools that the caller acts for. */
record AttendanceView(String id, LocalDate from, LocalDate to, AttendanceSummary summary, List<SessionView> sessions) {

    /** One session and what became of its mark. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record SessionView(
            LocalDate date,
            Half session,
            String schoolUrn,
            String code,
            @Nullable Integer minutesLate,
            List<CorrectionView> corrections) {}

    /** What the mark was before. */
    record CorrectionView(String was, String became, Instant at, String by, String reason) {

        static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.was(), correction.became(), correction.at(), correction.by(), correction.reason());
        }
    }
}
