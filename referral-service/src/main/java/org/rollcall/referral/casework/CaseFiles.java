package org.rollcall.referral.casework;

import java.util.Optional;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;

/** Cases as the rest of the service may know them: what is written about a case belongs to one that the caller may see. */
public interface CaseFiles {

    /** The case, or {@link NotFound} for a caller who may not see it. */
    KnownCase visible(Caller caller, String caseId);

    /** The same; refused (409) when it is closed or was transferred, and nothing more can be written about it. */
    KnownCase open(Caller caller, String caseId);

    Optional<KnownCase> find(TenantId tenant, CaseId id);
}
