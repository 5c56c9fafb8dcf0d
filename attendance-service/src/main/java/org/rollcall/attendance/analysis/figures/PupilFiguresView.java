package org.rollcall.attendance.analysis.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.Stretch;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.attendance.code.AttendanceSummary;
import org.rollcall.attendance.code.CodeClass;
import org.rollcall.attendance.pupil.KnownPupil;

/** One pupil's attendance at a school in a period. */
public record PupilFiguresView(
        @Schema(description = "the pupil's id here, never the UPN")
        String id,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String surname,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String forename,
        String yearGroup,
        @Nullable String registrationGroup,
        AttendanceSummary summary,
        @Nullable Double absencePct,

        @Schema(description = "code L: came before the register closed")
        long late,

        @Schema(description = "code U: came after the register had closed")
        long lateAfterRegisterClosed) {

    public static PupilFiguresView of(PupilYear pupil, Tally sessions, @Nullable KnownPupil identified) {
        Stretch newest = pupil.stretches().getLast();
        return new PupilFiguresView(
                pupil.pupilId(),
                identified == null ? null : identified.name().surname(),
                identified == null ? null : identified.name().forename(),
                newest.yearGroup(),
                newest.registrationGroup(),
                AttendanceSummary.of(classes(sessions)),
                FiguresView.percent(sessions.absent(), sessions.possible()),
                sessions.late(),
                sessions.lateAfterClose());
    }

    private static Map<CodeClass, Long> classes(Tally sessions) {
        Map<CodeClass, Long> classes = new EnumMap<>(CodeClass.class);
        classes.put(CodeClass.PRESENT, sessions.attended());
        classes.put(CodeClass.AUTHORISED_ABSENCE, sessions.authorised());
        classes.put(CodeClass.UNAUTHORISED_ABSENCE, sessions.unauthorised());
        classes.put(CodeClass.NOT_POSSIBLE, sessions.notPossible());
        return classes;
    }
}
