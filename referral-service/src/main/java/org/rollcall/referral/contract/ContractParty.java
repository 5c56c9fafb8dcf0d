package org.rollcall.referral.contract;

import java.util.EnumSet;
import java.util.Set;

/** Who makes the contract with the parent. */
enum ContractParty {
    /** The governing body or proprietor. */
    SCHOOL,
    /** The council. */
    LA,
    BOTH;

    /** The two that may sign and give support, one by one. */
    Set<ContractParty> sides() {
        return this == BOTH ? EnumSet.of(SCHOOL, LA) : EnumSet.of(this);
    }

    boolean includesSchool() {
        return this != LA;
    }
}
