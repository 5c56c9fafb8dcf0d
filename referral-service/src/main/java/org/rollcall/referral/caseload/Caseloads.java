package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Part;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.allocation.conflict.Ties;

/** Answers what an officer has, what the team has, and what waits for somebody. */
final class Caseloads {

    private static final int AT_ONCE = 1_000;
    private static final Part<OfficersCase> SUMMED = new Part<>(
            List.of(CaseLineAggregate.PUPIL, CaseLineAggregate.STATE, "due"), (id, state) -> OfficersCase.of(state));

    private final Aggregates<CaseLine> lines;
    private final Aggregates<TeamMember> members;
    private final Ties ties;

    Caseloads(Aggregates<CaseLine> lines, Aggregates<TeamMember> teamMembers, Ties ties) {
        this.lines = lines;
        this.members = teamMembers;
        this.ties = ties;
    }

    /** An officer's open cases, in the order of what is due next; those in which nothing is due come last. */
    Slice<Stored<CaseLine>> of(Caller caller, String officer, Cursor cursor) {
        return free(caller, open(officer).by(CaseLineAggregate.PLACE), cursor.after(), cursor.limit());
    }

    /** Cases that nobody has, those that have waited longest first. */
    Slice<Stored<CaseLine>> unallocated(Caller caller, @Nullable String after, int limit) {
        Map<String, Object> wanted = Map.of(CaseLineAggregate.STATE, Standing.UNALLOCATED.name());
        return free(caller, Listing.of(wanted).by(CaseLineAggregate.WAITING_SINCE), after, limit);
    }

    Slice<OfficersLoad> team(Caller caller, LocalDate today, Cursor cursor) {
        TenantId tenant = caller.tenant();
        Set<PupilId> kept = ties.kept(caller);
        return members.slice(tenant, Map.of(), cursor.after(), cursor.limit())
                .map(officer ->
                        OfficersLoad.of(officer.value().subject(), cases(tenant, officer.value()), kept, today));
    }

    private Slice<Stored<CaseLine>> free(Caller caller, Listing all, @Nullable String after, int limit) {
        return lines.slice(caller.tenant(), ties.free(caller, all, CaseLineAggregate.PUPIL), after, limit);
    }

    private List<OfficersCase> cases(TenantId tenant, TeamMember officer) {
        Listing open = open(officer.subject());
        return Slice.all(after -> lines.slice(tenant, open, after, AT_ONCE, SUMMED))
                .toList();
    }

    private static Listing open(String officer) {
        return Listing.of(Map.of(CaseLineAggregate.OPEN, true, CaseLineAggregate.OFFICER, officer));
    }
}
