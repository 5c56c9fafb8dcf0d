package org.rollcall.attendance.pupil.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.age.PupilAge;
import org.rollcall.attendance.age.YearGroup;

/**
 * A stay on one school's admission register.
 *
 * @param yearGroup the year group that the school said last
 * @param joined the first day on roll
 * @param left the last day on roll; null while the pupil is on roll
 * @param deletedAfter the last day on roll when the name was deleted from the register, on a ground; a roll that has it still does not undo that
 * @param placements what the school said of year group and class, from when on, in order
 */
public record Enrolment(
        String schoolUrn,
        YearGroup yearGroup,
        LocalDate joined,
        @Nullable LocalDate left,
        @Nullable LocalDate deletedAfter,
        StayKind kind,
        List<Placement> placements) {

    public Enrolment {
        kind = kind == null ? StayKind.MAIN : kind;
        placements = placements == null ? List.of() : List.copyOf(placements);
    }

    public Enrolment(String schoolUrn, YearGroup yearGroup, LocalDate joined, @Nullable LocalDate left) {
        this(schoolUrn, yearGroup, joined, left, null, StayKind.MAIN, List.of());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }

    public Enrolment deleted(LocalDate lastDay) {
        return new Enrolment(schoolUrn, yearGroup, joined, lastDay, lastDay, kind, placements);
    }

    /** Whether a roll would keep this stay going although the name was deleted. */
    public boolean isReopenedBy(Enrolment said) {
        return deletedAfter != null && !said.endedBefore(deletedAfter.plusDays(1));
    }

    public boolean endedBefore(LocalDate day) {
        return left != null && left.isBefore(day);
    }

    /** What a roll now says of this stay, with the kind and the classes that are known of it. */
    public Enrolment keeping(Enrolment known) {
        return new Enrolment(schoolUrn, yearGroup, joined, left, known.deletedAfter, known.kind, known.placements);
    }

    public Enrolment of(StayKind next) {
        return new Enrolment(schoolUrn, yearGroup, joined, left, deletedAfter, next, placements);
    }

    /** The year group on a day: as the school said it then, and before its first word counted back by school years. */
    public YearGroup yearOn(LocalDate day) {
        return placementOn(day).map(Placement::yearGroup).orElseGet(() -> {
            Placement first = placements.isEmpty() ? new Placement(joined, yearGroup, null) : placements.getFirst();
            int years = PupilAge.schoolYearOf(first.from()) - PupilAge.schoolYearOf(day);
            return placements.isEmpty() ? yearGroup : first.yearGroup().earlier(years);
        });
    }

    /** The class on a day, when the school said it. */
    public Optional<String> classOn(LocalDate day) {
        return placementOn(day).map(Placement::registrationGroup);
    }

    private Optional<Placement> placementOn(LocalDate day) {
        return placements.stream()
                .filter(placement -> !placement.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** This stay with what the school says of year group and class on {@code today}; an unsaid class stays as it was. */
    public Enrolment placed(YearGroup year, @Nullable String group, LocalDate today) {
        Placement last = placements.isEmpty() ? null : placements.getLast();
        String saidGroup = group == null && last != null ? last.registrationGroup() : group;
        List<Placement> next = new ArrayList<>(placements);
        LocalDate from = beginning(last, year, today);
        if (last != null && !last.from().isBefore(from)) {
            next.removeLast();
            from = last.from();
        }
        next.add(new Placement(from, year, saidGroup));
        boolean same = last != null && new Placement(last.from(), year, saidGroup).equals(last);
        return new Enrolment(schoolUrn, year, joined, left, deletedAfter, kind, same ? placements : next);
    }

    /** A new school year begins on 1 September; within one, another year group corrects what was said and another class is a move. */
    private LocalDate beginning(@Nullable Placement last, YearGroup year, LocalDate today) {
        LocalDate began = LocalDate.of(PupilAge.schoolYearOf(today), 9, 1);
        LocalDate first = began.isBefore(joined) ? joined : began;
        if (last == null || last.from().isBefore(first)) {
            return first;
        }
        return last.yearGroup().equals(year) && today.isAfter(last.from()) ? today : last.from();
    }
}
