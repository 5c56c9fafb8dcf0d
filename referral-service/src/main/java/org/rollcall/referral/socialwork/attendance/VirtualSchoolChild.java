package org.rollcall.referral.socialwork.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.socialwork.child.AttendanceTarget;
import org.rollcall.referral.socialwork.child.CareStatus;
import org.rollcall.referral.socialwork.child.LinkedChild;
import org.rollcall.referral.socialwork.child.SocialWorkerLink;

/**
 * One child in the virtual school's list.
 *
 * @param figure how attendance stood when it last crossed a line this school year; none when it never did
 * @param belowTarget whether it was below what is aimed at; none without a figure or a target
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VirtualSchoolChild(
        String pupilId,
        String schoolUrn,
        @Nullable String caseId,
        CareStatus status,
        String responsibleCouncil,
        LocalDate since,
        @Nullable Integer targetPercent,
        @Nullable FigureView figure,
        @Nullable Boolean belowTarget) {

    /** Attendance as announced. */
    record FigureView(
            LocalDate asOf, double attendancePercent, int possible, int missed, boolean persistent, boolean severe) {

        static FigureView of(AbsenceFigure figure) {
            return new FigureView(
                    figure.metOn(),
                    figure.attendancePercent(),
                    figure.possible(),
                    figure.missed(),
                    figure.persistent(),
                    figure.severe());
        }
    }

    static VirtualSchoolChild of(LinkedChild child, @Nullable PupilAbsence absence, LocalDate today) {
        SocialWorkerLink link = Objects.requireNonNull(child.current());
        Optional<AbsenceFigure> figure = Optional.ofNullable(absence)
                .flatMap(known -> known.at(child.school()))
                .filter(known -> known.isOfTheYearOf(today));
        Optional<Integer> target = child.target().map(AttendanceTarget::percent);
        Optional<Boolean> below = figure.flatMap(known -> target.map(aim -> known.attendancePercent() < aim));
        return new VirtualSchoolChild(
                child.pupil().value(),
                child.school().value(),
                child.caseId() == null ? null : child.caseId().value(),
                link.status(),
                link.responsible().value(),
                link.validFrom(),
                target.orElse(null),
                figure.map(FigureView::of).orElse(null),
                below.orElse(null));
    }
}
