package org.rollcall.referral.casework.proof;

import java.util.stream.Stream;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.AboutCase;

/** One kind of record that the council keeps in a case, and what it proves of it. A bean in each one's package. */
public interface ProvesEvidence {

    /** Of whatever day; a case counts those of its present turn to the law. */
    Stream<Proof> proofs(TenantId tenant, AboutCase about);
}
