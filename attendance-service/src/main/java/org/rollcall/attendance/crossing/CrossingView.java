package org.rollcall.attendance.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.Crossing;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.attendance.threshold.ReliedOn;
import org.rollcall.platform.calendar.Half;
import org.rollcall.platform.rules.Basis;

/** A pupil at a school, and what the pupil's marks of the school year show crossed. */
record CrossingView(String pupilId, String schoolUrn, List<OfPupil> crossings) {

    /**
     * One crossing.
     *
     * @param pattern which of the council's patterns
     * @param from the first day whose sessions count
     * @param metOn where it was met
     * @param lastOn where it was still met last
     * @param count what counted then: sessions, or for continuous absence days
     * @param possible the possible sessions up to then, when it is a share of them
     * @param sessions those relied on, up to the one at which it was met
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfPupil(
            Kind kind,
            @Nullable String pattern,
            LocalDate from,
            LocalDate metOn,
            Half session,
            LocalDate lastOn,
            Half lastSession,
            int count,
            @Nullable Integer possible,
            boolean consecutive,
            List<SessionView> sessions,
            Basis basis) {

        static OfPupil of(Crossing crossing, List<ReliedOn> reliedOn) {
            return new OfPupil(
                    crossing.kind(),
                    crossing.pattern(),
                    crossing.from(),
                    crossing.metOn().date(),
                    crossing.metOn().half(),
                    crossing.lastOn().date(),
                    crossing.lastOn().half(),
                    crossing.count(),
                    crossing.possible(),
                    crossing.unbroken(),
                    reliedOn.stream()
                            .map(one -> new SessionView(
                                    one.session().date(), one.session().half(), one.code()))
                            .toList(),
                    crossing.kind().basis());
        }
    }

    /** A session that counts. */
    record SessionView(LocalDate date, Half session, String code) {}
}
