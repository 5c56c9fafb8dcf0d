package org.rollcall.referral.duty.kept;

import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.CaseId;

/** Is told, at least once, when what is to be done in a case has changed. */
public interface DutyWatcher {

    void changed(TenantId tenant, CaseId caseId);
}
