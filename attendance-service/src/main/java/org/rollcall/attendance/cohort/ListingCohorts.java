package org.rollcall.attendance.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.cohort.list.CohortList;
import org.rollcall.attendance.cohort.list.CohortPupil;
import org.rollcall.attendance.cohort.list.CohortRules;
import org.rollcall.attendance.cohort.list.CohortSchool;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** A school's lists, page by page: everybody who is or was on its roll is held against the rules of the lists. */
@Component
class ListingCohorts {

    private static final int PAGE = 100;

    private final Schools schools;
    private final CohortSchools cohorts;
    private final Roll roll;
    private final Clock clock;

    ListingCohorts(Schools schools, CohortSchools cohorts, Roll roll, Clock clock) {
        this.schools = schools;
        this.cohorts = cohorts;
        this.roll = roll;
        this.clock = clock;
    }

    /** The school as of a day, today when none is said; a day that has not come is refused. */
    CohortSchool school(Caller caller, String urn, @Nullable LocalDate asked) {
        schools.requireFor(caller, urn);
        LocalDate today = LocalDate.now(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new InvalidInput("?on", "The day has not come yet.");
        }
        return cohorts.on(caller.tenant(), urn, asked == null ? today : asked);
    }

    /** Every row, read as it is asked for. */
    Stream<CohortRow> all(CohortSchool school, Set<CohortList> wanted) {
        return Slice.all(after -> roll.pageAt(school.tenant(), school.urn(), after, PAGE))
                .flatMap(pupil -> rows(school, wanted, pupil));
    }

    /** Whole pupils: a page ends before one whose rows would make it longer than asked for. */
    Slice<CohortRow> page(CohortSchool school, Set<CohortList> wanted, @Nullable String after, int limit) {
        List<CohortRow> rows = new ArrayList<>();
        String from = after;
        do {
            Slice<KnownPupil> candidates = roll.pageAt(school.tenant(), school.urn(), from, limit);
            for (KnownPupil pupil : candidates.items()) {
                List<CohortRow> more = rows(school, wanted, pupil).toList();
                if (!rows.isEmpty() && rows.size() + more.size() > limit) {
                    return new Slice<>(rows, rows.getLast().pupilId());
                }
                rows.addAll(more);
            }
            from = candidates.next();
        } while (from != null);
        return new Slice<>(rows, null);
    }

    private Stream<CohortRow> rows(CohortSchool school, Set<CohortList> wanted, KnownPupil pupil) {
        CohortPupil known = cohorts.pupil(school, pupil);
        return CohortRules.entries(known, wanted).map(entry -> CohortRow.of(known, entry));
    }
}
