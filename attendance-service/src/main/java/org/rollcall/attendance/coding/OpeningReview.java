package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.CodingNumber;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.programme.WeeksToReview;
import org.rollcall.attendance.coding.reading.CheckedSchool;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.attendance.coding.week.HomeVisits;
import org.rollcall.attendance.coding.week.WeekSample;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Opens a school's weekly review when its day has come. The review is written first, with its sample and the seed it was drawn by;
 * then its queries, whose ids follow from what they ask. So after a restart in between, the same again does the rest, and nothing
 * twice.
 *
 * <p>The week before is held against the checks once more: by now its five school days for code N are over, and late changes show.
 */
final class OpeningReview implements WeeksToReview {

    private static final Actor WORKER = Actor.system("coding-reviews");

    private final Aggregates<QaReview> reviews;
    private final CodingQueries queries;
    private final ReadingSchool reading;
    private final IntSupplier seeds;

    OpeningReview(Aggregates<QaReview> reviews, CodingQueries queries, ReadingSchool reading, IntSupplier seeds) {
        this.reviews = reviews;
        this.queries = queries;
        this.reading = reading;
        this.seeds = seeds;
    }

    static String idOf(String urn, LocalDate monday) {
        return monday + "-" + Ids.from("coding-review", urn);
    }

    @Override
    public void open(TenantId tenant, String urn, LocalDate since, LocalDate monday, LocalDate today) {
        DateRange week = SchoolDays.weekOf(monday);
        CheckedSchool school = reading.read(tenant, urn, week);
        List<Doubt> doubts = Stream.concat(
                        lookingBack(since, monday, school, today).stream(), school.doubts(week, today).stream())
                .toList();
        String id = idOf(urn, monday);
        Stored<QaReview> review = reviews.find(tenant, id)
                .orElseGet(
                        () -> reviews.create(tenant, id, Change.of(drawn(urn, monday, school, doubts, today)), WORKER));
        if (review.value().state() == ReviewState.OPEN) {
            Map<String, CheckedPupil> pupils =
                    school.pupils().stream().collect(Collectors.toMap(CheckedPupil::id, Function.identity()));
            doubts.forEach(
                    doubt -> queries.propose(tenant, id, urn, doubt, CodingQueries.marksOf(doubt, pupils), WORKER));
        }
    }

    private static List<Doubt> lookingBack(LocalDate since, LocalDate monday, CheckedSchool school, LocalDate today) {
        List<LocalDate> before = school.days().weeksUntil(monday.minusDays(1));
        return before.isEmpty() || before.getLast().isBefore(SchoolDays.mondayOf(since))
                ? List.of()
                : school.doubts(SchoolDays.weekOf(before.getLast()), today);
    }

    private QaReview drawn(String urn, LocalDate monday, CheckedSchool school, List<Doubt> doubts, LocalDate today) {
        WeekSample sample = WeekSample.draw(
                seeds.getAsInt(),
                school.pupils().stream().map(CheckedPupil::id).toList(),
                school.number(CodingNumber.SAMPLE));
        HomeVisits visits = HomeVisits.required(doubts.stream()
                .filter(doubt -> doubt.check() == Check.NO_VISIT_WHILE_ABSENT)
                .map(Doubt::pupilId)
                .filter(Objects::nonNull)
                .toList());
        return QaReview.open(urn, monday, today, sample, visits);
    }
}
