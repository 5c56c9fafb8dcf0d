package org.rollcall.referral.socialwork.attendance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;

/**
 * What was announced of one pupil's absence; kept for every pupil, because a social worker may be known of later.
 *
 * @param figures by school reference number, the last one of each
 */
record PupilAbsence(PupilId pupil, Map<String, AbsenceFigure> figures) {

    PupilAbsence {
        figures = Map.copyOf(figures);
    }

    static PupilAbsence none(PupilId pupil) {
        return new PupilAbsence(pupil, Map.of());
    }

    PupilAbsence with(SchoolUrn school, AbsenceFigure figure) {
        Map<String, AbsenceFigure> next = new HashMap<>(figures);
        next.put(school.value(), figure);
        return new PupilAbsence(pupil, next);
    }

    Optional<AbsenceFigure> at(SchoolUrn school) {
        return Optional.ofNullable(figures.get(school.value()));
    }
}
