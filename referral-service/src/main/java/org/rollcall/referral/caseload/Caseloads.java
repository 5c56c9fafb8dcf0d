package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Part<OfficersCase> SUMMED =
            new Part<>(List.of(LineFilter.PUPIL, LineFilter.STATE, "due"), (id, state) -> OfficersCase.of(state));

    private final Aggregates<CaseLine> lines;
    private final Aggregates<TeamMember> members;
    private final Ties ties;

    Caseloads(Aggregates<CaseLine> lines, Aggregates<TeamMember> teamMembers, Ties ties) {
        this.lines = lines;
        this.members = teamMembers;
        this.ties = ties;
    }

    /** An officer's open cases, in the order of what is due next. */
    Slice<Stored<CaseLine>> of(Caller caller, String officer, LineFilter wanted, LocalDate today, Cursor cursor) {
        return free(caller, wanted.of(officer, today), cursor);
    }

    /** Cases that nobody has. */
    Slice<Stored<CaseLine>> unallocated(Caller caller, LineFilter wanted, LocalDate today, Cursor cursor) {
        return free(caller, wanted.unallocated(today), cursor);
    }

    Slice<OfficersLoad> team(Caller caller, LocalDate today, Cursor cursor) {
        TenantId tenant = caller.tenant();
        Set<PupilId> kept = ties.kept(caller);
        return members.slice(tenant, Map.of(), cursor.after(), cursor.limit())
                .map(officer ->
                        OfficersLoad.of(officer.value().subject(), cases(tenant, officer.value()), kept, today));
    }

    private Slice<Stored<CaseLine>> free(Caller caller, Listing all, Cursor cursor) {
        return lines.slice(caller.tenant(), ties.free(caller, all, LineFilter.PUPIL), cursor.after(), cursor.limit());
    }

    private List<OfficersCase> cases(TenantId tenant, TeamMember officer) {
        Listing open = LineFilter.all(officer.subject());
        return Slice.all(after -> lines.slice(tenant, open, after, AT_ONCE, SUMMED))
                .toList();
    }
}
