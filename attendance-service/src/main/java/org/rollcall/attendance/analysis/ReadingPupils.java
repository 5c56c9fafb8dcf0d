package org.rollcall.attendance.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.analysis.counting.PupilYear;
import org.rollcall.attendance.analysis.counting.Tally;
import org.rollcall.attendance.analysis.figures.PupilFiguresView;
import org.rollcall.attendance.analysis.figures.PupilOrder;
import org.rollcall.attendance.analysis.figures.PupilOrder.Place;
import org.rollcall.attendance.analysis.figures.Table;
import org.rollcall.attendance.analysis.period.AskedPeriod;
import org.rollcall.attendance.analysis.period.Period;
import org.rollcall.attendance.analysis.period.YearPlan;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;

/** The pupils of one school with their figures, for a caller. */
final class ReadingPupils {

    private final Schools schools;
    private final Roll roll;
    private final CurrentFigures current;
    private final PupilPages pages;
    private final Seeing seeing;

    ReadingPupils(Schools schools, Roll roll, CurrentFigures current, PupilPages pages, Seeing seeing) {
        this.schools = schools;
        this.roll = roll;
        this.current = current;
        this.pages = pages;
        this.seeing = seeing;
    }

    /** The pupils of a school, the most absent first, or those alone who are persistently or severely absent. */
    CursorPage<PupilFiguresView> page(
            Caller caller, String urn, AskedPeriod asked, Predicate<Tally> which, PupilOrder order, Cursor cursor) {
        schools.requireFor(caller, urn);
        TenantId tenant = caller.tenant();
        KnownSchool school = schools.known(tenant, urn);
        Place after = Place.read(cursor.after());
        if (current.of(tenant, school, asked.year()).isEmpty()) {
            return new CursorPage<>(List.of(), null);
        }
        List<PupilYear> everybody = pages.pupils(tenant, urn, asked.year());
        Period days = asked.daysAt(
                YearPlan.of(school.calendar(), asked.year()),
                MadeFigures.asOf(asked.year(), everybody).orElse(null));
        List<Standing> found = everybody.stream()
                .map(pupil -> Standing.of(pupil, Table.of(pupil, asked.year(), days), order))
                .filter(standing -> standing.isWanted(which, after))
                .sorted(Comparator.comparing(Standing::place))
                .limit(cursor.limit() + 1L)
                .toList();
        return page(caller, found, cursor.limit());
    }

    private CursorPage<PupilFiguresView> page(Caller caller, List<Standing> found, int limit) {
        List<Standing> shown = found.subList(0, Math.min(limit, found.size()));
        boolean named = seeing.mayIdentify(caller);
        return new CursorPage<>(
                shown.stream()
                        .map(standing -> standing.view(caller.tenant(), named ? roll : null))
                        .toList(),
                found.size() > limit ? shown.getLast().place().text() : null);
    }

    /** A pupil in the list. */
    private record Standing(PupilYear pupil, Tally sessions, Place place) {

        static Standing of(PupilYear pupil, Tally sessions, PupilOrder order) {
            return new Standing(pupil, sessions, order.of(pupil.pupilId(), sessions));
        }

        boolean isWanted(Predicate<Tally> which, @Nullable Place after) {
            return !sessions.equals(Tally.NONE)
                    && which.test(sessions)
                    && (after == null || place.compareTo(after) > 0);
        }

        PupilFiguresView view(TenantId tenant, @Nullable Roll names) {
            return PupilFiguresView.of(
                    pupil,
                    sessions,
                    names == null ? null : names.find(tenant, pupil.pupilId()).orElse(null));
        }
    }
}
