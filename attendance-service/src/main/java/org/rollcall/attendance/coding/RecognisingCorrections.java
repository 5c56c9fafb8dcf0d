package org.rollcall.attendance.coding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.rollcall.attendance.coding.question.AskedMark;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.attendance.register.MarksListener;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees in the register itself that a school has corrected what it was asked about. It looks when marks are written; a query whose
 * marks were written while nobody told it is looked at again when its time is over, and weekly from then on.
 */
final class RecognisingCorrections implements MarksListener {

    private static final Logger LOG = LoggerFactory.getLogger(RecognisingCorrections.class);
    private static final int PAGE = 200;

    private final CodingQueries queries;
    private final Registers registers;
    private final FollowingReview following;
    private final Clock clock;

    RecognisingCorrections(CodingQueries queries, Registers registers, FollowingReview following, Clock clock) {
        this.queries = queries;
        this.registers = registers;
        this.following = following;
        this.clock = clock;
    }

    @Override
    public void marksWritten(
            TenantId tenant, String schoolUrn, SchoolYear year, SortedSet<LocalDate> days, Actor actor) {
        Slice.all(after -> queries.page(tenant, null, schoolUrn, WaitingFor.SCHOOL, after, PAGE))
                .filter(query -> touches(query.value(), days))
                .forEach(query -> take(query, actor));
    }

    /** The query as the register answers it now. */
    CodingQuery look(TenantId tenant, CodingQuery query) {
        return seen(tenant, query).map(query::corrected).orElse(query);
    }

    /** When its day has come and nobody told: looked at, and if nothing changed, looked at again later. */
    Change<CodingQuery> step(Stored<CodingQuery> query, LocalDate today) {
        CodingQuery looked = look(query.tenant(), query.value());
        return Change.of(looked.equals(query.value()) ? looked.lookedOn(today) : looked);
    }

    private void take(Stored<CodingQuery> query, Actor actor) {
        CodingQuery looked = look(query.tenant(), query.value());
        if (looked.equals(query.value())) {
            return;
        }
        try {
            queries.aggregates().save(query, Change.of(looked), actor);
            following.follow(query.tenant(), query.value().subject().reviewId(), LocalDate.now(clock), actor);
        } catch (StaleVersion somebodyElse) {
            LOG.debug("Somebody else wrote to the query; it is looked at again in its time", somebodyElse);
        }
    }

    /** The corrections of the marks that were asked about, when every one of these marks differs now. */
    private Optional<List<Correction>> seen(TenantId tenant, CodingQuery query) {
        String pupilId = query.subject().pupilId();
        if (pupilId == null || !query.canBeCorrected()) {
            return Optional.empty();
        }
        Map<SchoolSession, KeptMark> now = marks(tenant, pupilId, query);
        List<Correction> corrections = new ArrayList<>();
        for (AskedMark asked : query.question().marks()) {
            KeptMark kept = now.get(asked.session());
            if (!asked.differsFrom(kept)) {
                return Optional.empty();
            }
            if (kept != null && !kept.corrections().isEmpty()) {
                corrections.add(kept.corrections().getLast());
            }
        }
        return Optional.of(corrections);
    }

    private Map<SchoolSession, KeptMark> marks(TenantId tenant, String pupilId, CodingQuery query) {
        Map<SchoolSession, KeptMark> marks = new HashMap<>();
        query.question().marks().stream()
                .map(asked -> SchoolYear.of(asked.session().date()))
                .collect(Collectors.toSet())
                .forEach(year -> registers
                        .marks(tenant, new RegisterId(pupilId, query.subject().schoolUrn(), year))
                        .forEach(kept -> marks.put(kept.session(), kept)));
        return marks;
    }

    private static boolean touches(CodingQuery query, SortedSet<LocalDate> days) {
        return query.question().marks().stream()
                .anyMatch(asked -> days.contains(asked.session().date()));
    }
}
