package org.rollcall.legal.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.legal.enforcementcase.CaseFacts;
import org.rollcall.legal.enforcementcase.EnforcementCases;
import org.rollcall.legal.id.EnforcementCaseId;
import org.rollcall.legal.noticetoimprove.NoticesToImprove;
import org.rollcall.legal.penaltynotice.PenaltyNotices;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.springframework.stereotype.Component;

/** Reads cases together with their notices. */
@Component
class CaseFiles {

    private final EnforcementCases cases;
    private final NoticesToImprove improvements;
    private final PenaltyNotices penalties;
    private final AccessTable access;

    CaseFiles(EnforcementCases cases, NoticesToImprove improvements, PenaltyNotices penalties, AccessTable access) {
        this.cases = cases;
        this.improvements = improvements;
        this.penalties = penalties;
        this.access = access;
    }

    EnforcementCases.Versioned get(Caller caller, EnforcementCaseId id) {
        return cases.versioned(caller, id);
    }

    /** @param referral only the cases of this referral, unless null; and likewise the referral service's case */
    Slice<CaseFacts> list(Caller caller, @Nullable String referral, @Nullable String caseId, Cursor page) {
        Map<String, Object> equal = new HashMap<>();
        if (referral != null) {
            equal.put("referralId.value", referral);
        }
        if (caseId != null) {
            equal.put("caseId.value", caseId);
        }
        return cases.slice(caller, equal, page);
    }

    CaseFileView view(CaseFacts facts, Caller caller) {
        Set<String> allowed = access.authoritiesOf(caller.roles());
        return CaseFileView.of(
                facts,
                improvements.views(caller.tenant(), facts.id(), allowed),
                penalties.ofCase(caller.tenant(), facts.id()),
                allowed);
    }
}
