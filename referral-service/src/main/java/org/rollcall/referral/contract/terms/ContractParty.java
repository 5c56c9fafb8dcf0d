package org.rollcall.referral.contract.terms;

import java.util.EnumSet;
import java.util.Set;

/** Who makes the contract with the parent. */
public enum ContractParty {
    /** The governing body or proprietor. */
    SCHOOL,
    /** The council. */
    LA,
    BOTH;

    /** The two that may sign and give support, one by one. */
    public Set<ContractParty> sides() {
        return this == BOTH ? EnumSet.of(SCHOOL, LA) : EnumSet.of(this);
    }

    public boolean includesSchool() {
        return this != LA;
    }
}
