package org.rollcall.referral.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Part;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Answers what an officer has, what the team has, and what waits for somebody. */
final class Caseloads {

    private static final int AT_ONCE = 1_000;
    private static final Part<OfficersCase> SUMMED =
            new Part<>(List.of("state", "due"), (id, state) -> OfficersCase.of(state));

    private final Aggregates<CaseLine> lines;
    private final Aggregates<TeamMember> members;

    Caseloads(Aggregates<CaseLine> lines, Aggregates<TeamMember> teamMembers) {
        this.lines = lines;
        this.members = teamMembers;
    }

    /** An officer's open cases, in the order of what is due next; those in which nothing is due come last. */
    Slice<Stored<CaseLine>> of(TenantId tenant, String officer, @Nullable String after, int limit) {
        return lines.slice(tenant, open(officer).by(CaseLineAggregate.PLACE), after, limit);
    }

    /** Cases that nobody has, those that have waited longest first. */
    Slice<Stored<CaseLine>> unallocated(TenantId tenant, @Nullable String after, int limit) {
        Map<String, Object> wanted = Map.of(CaseLineAggregate.STATE, Standing.UNALLOCATED.name());
        return lines.slice(tenant, Listing.of(wanted).by(CaseLineAggregate.WAITING_SINCE), after, limit);
    }

    Slice<OfficersLoad> team(TenantId tenant, LocalDate today, @Nullable String after, int limit) {
        return members.slice(tenant, Map.of(), after, limit)
                .map(officer -> OfficersLoad.of(officer.value().subject(), cases(tenant, officer.value()), today));
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
