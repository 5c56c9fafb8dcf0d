package org.rollcall.attendance.upload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.MarkConflict;
import org.rollcall.platform.calendar.Half;

/** A conflict as the school and its officers see it. The mark that is kept counts until somebody decides. */
record MarkConflictView(
        String id, String pupilId, LocalDate date, Half session, SaidView kept, SaidView given, Instant givenAt) {

    static MarkConflictView of(MarkConflict conflict) {
        return new MarkConflictView(
                conflict.id(),
                conflict.pupilId(),
                conflict.session().date(),
                conflict.session().half(),
                SaidView.of(conflict.kept(), conflict.keptFrom(), null),
                SaidView.of(conflict.given(), conflict.givenFrom(), conflict.reason()),
                conflict.givenAt());
    }

    /** What one connection says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SaidView(
            String code,
            @Nullable Integer minutesLate,
            String connection,
            @Nullable String reason) {

        static SaidView of(Mark mark, String connection, @Nullable String reason) {
            return new SaidView(mark.code(), mark.minutesLate(), connection, reason);
        }
    }
}
