package org.rollcall.referral.contract.terms;

import java.util.List;
import org.rollcall.referral.ParentId;

/**
 * Between whom a contract is made. Parents may have one contract together or one each.
 *
 * @param lead the subject of the sign-in of whoever sees it through
 */
public record Parties(ContractParty party, List<ParentId> parents, String lead) {

    public Parties {
        parents = List.copyOf(parents);
    }

    /** Those of the parents whom a list leaves out. */
    public List<ParentId> missingFrom(List<ParentId> named) {
        return parents.stream().filter(parent -> !named.contains(parent)).toList();
    }
}
