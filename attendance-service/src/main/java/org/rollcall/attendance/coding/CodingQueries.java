package org.rollcall.attendance.coding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.coding.doubt.Check;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.SchoolDays;
import org.rollcall.attendance.coding.question.AskedMark;
import org.rollcall.attendance.coding.question.OpenQueries;
import org.rollcall.attendance.coding.question.QuerySubject;
import org.rollcall.attendance.coding.question.Question;
import org.rollcall.attendance.coding.question.WaitingFor;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Seen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queries of a council's reviews. Their ids begin with the week, so lists run from the oldest on. */
final class CodingQueries {

    private static final Logger LOG = LoggerFactory.getLogger(CodingQueries.class);

    private final Aggregates<CodingQuery> queries;

    CodingQueries(Aggregates<CodingQuery> queries) {
        this.queries = queries;
    }

    /** Makes a doubt a query of the review, unless it is one already, of this review or of an earlier one. */
    boolean propose(TenantId tenant, String reviewId, String urn, Doubt doubt, List<AskedMark> marks, Actor actor) {
        LocalDate week = SchoolDays.mondayOf(doubt.sessions().getFirst().date());
        QuerySubject subject = new QuerySubject(reviewId, urn, week, doubt.pupilId(), doubt.group());
        try {
            queries.create(
                    tenant,
                    week + "-" + Ids.from("coding-query", urn, doubt.key()),
                    Change.of(CodingQuery.propose(subject, question(doubt, marks))),
                    actor);
            return true;
        } catch (AlreadyExists asked) {
            LOG.debug("The same was asked already", asked);
            return false;
        }
    }

    private static Question question(Doubt doubt, List<AskedMark> marks) {
        Check check = doubt.check();
        return new Question(check, doubt.code(), marks, check.issue(), doubt.fact(), check.question());
    }

    static List<AskedMark> marksOf(Doubt doubt, Map<String, CheckedPupil> pupils) {
        CheckedPupil pupil = doubt.pupilId() == null ? null : pupils.get(doubt.pupilId());
        return doubt.sessions().stream()
                .map(session -> pupil == null
                        ? new AskedMark(session, doubt.code(), null)
                        : AskedMark.of(session, pupil.marks().get(session)))
                .toList();
    }

    /** The query, if the caller may see it. */
    Stored<CodingQuery> get(Caller caller, String id) {
        Stored<CodingQuery> query = queries.get(caller.tenant(), id);
        if (!isVisible(caller, query)) {
            throw new NotFound("codingQueries", id);
        }
        return query;
    }

    Stored<CodingQuery> get(Seen seen) {
        get(seen.caller(), seen.id());
        return queries.get(seen.caller().tenant(), seen.id(), seen.version());
    }

    static boolean isVisible(Caller caller, Stored<CodingQuery> query) {
        return caller.mayActFor(query.value().subject().schoolUrn())
                && (caller.councilSide() || query.value().isSeenBySchool());
    }

    /** Queries of a review or a school, or of the whole council, that wait for somebody or for anybody. */
    Slice<Stored<CodingQuery>> page(
            TenantId tenant,
            @Nullable String reviewId,
            @Nullable String urn,
            @Nullable WaitingFor waiting,
            @Nullable String after,
            int limit) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        if (reviewId != null) {
            wanted.put(CodingQueryType.REVIEW, reviewId);
        } else if (urn != null) {
            wanted.put(CodingQueryType.SCHOOL, urn);
        }
        if (waiting != null) {
            wanted.put(CodingQueryType.WAITING, waiting);
        }
        return queries.slice(tenant, wanted, after, limit);
    }

    OpenQueries openOf(TenantId tenant, String reviewId) {
        return new OpenQueries(
                any(tenant, reviewId, WaitingFor.SENDING),
                any(tenant, reviewId, WaitingFor.SCHOOL),
                any(tenant, reviewId, WaitingFor.VERDICT));
    }

    private boolean any(TenantId tenant, String reviewId, WaitingFor waiting) {
        return !page(tenant, reviewId, null, waiting, null, 1).items().isEmpty();
    }

    Aggregates<CodingQuery> aggregates() {
        return queries;
    }

    /** Sessions of a query in the order of time. */
    static List<SchoolSession> sessionsOf(CodingQuery query) {
        return query.question().marks().stream()
                .map(AskedMark::session)
                .sorted()
                .toList();
    }
}
