package org.rollcall.attendance.coding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.reading.ReadingSchool;
import org.rollcall.platform.calendar.DateRange;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;

/** Puts together what callers see of reviews and queries. */
final class CodingViews {

    private final ReadingSchool reading;
    private final AccessTable access;
    private final Clock clock;

    CodingViews(ReadingSchool reading, AccessTable access, Clock clock) {
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    ReviewView review(Caller caller, Stored<QaReview> review) {
        return ReviewView.of(review, caller.councilSide(), access.authoritiesOf(caller.roles()));
    }

    QueryView query(Caller caller, Stored<CodingQuery> query) {
        return view(caller, query, urn -> reading.daysOf(caller.tenant(), urn));
    }

    /** A page of queries; each school's calendar is read once. */
    CursorPage<QueryView> page(Caller caller, Slice<Stored<CodingQuery>> page) {
        Map<String, SchoolDays> calendars = new ConcurrentHashMap<>();
        Function<String, SchoolDays> days =
                urn -> calendars.computeIfAbsent(urn, school -> reading.daysOf(caller.tenant(), school));
        List<QueryView> seen = page.items().stream()
                .filter(query -> CodingQueries.isVisible(caller, query))
                .map(query -> view(caller, query, days))
                .toList();
        return new CursorPage<>(seen, page.next());
    }

    /** The sampled pupils' marks of the week, as the register has them now. */
    List<SampledWeek> sample(Caller caller, Stored<QaReview> review) {
        QaReview read = review.value();
        var week = SchoolDays.weekOf(read.weekStarting());
        return reading
                .read(caller.tenant(), read.schoolUrn(), week, read.sample().pupilIds())
                .pupils()
                .stream()
                .map(pupil -> new SampledWeek(pupil.id(), codes(pupil, week)))
                .toList();
    }

    /** A pupil of the sample: codes by session, such as {@code 2026-09-14 AM}. */
    record SampledWeek(String pupilId, Map<String, String> marks) {}

    private static Map<String, String> codes(CheckedPupil pupil, DateRange week) {
        return pupil.within(week).stream()
                .collect(Collectors.toMap(
                        kept -> kept.session().toString(),
                        kept -> kept.mark().code(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private QueryView view(Caller caller, Stored<CodingQuery> query, Function<String, SchoolDays> days) {
        LocalDate today = LocalDate.now(clock);
        LocalDate by = query.value().course().answerBy();
        int overdue = by == null || !query.value().isOverdue(today)
                ? 0
                : days.apply(query.value().subject().schoolUrn()).between(by, today);
        return QueryView.of(query, overdue, access.authoritiesOf(caller.roles()));
    }
}
