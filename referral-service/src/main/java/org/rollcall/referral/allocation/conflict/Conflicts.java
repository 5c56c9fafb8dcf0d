package org.rollcall.referral.allocation.conflict;

import java.util.Collection;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** Answers whether an officer may have a case of a family. */
public final class Conflicts {

    public static final String PROVISION = "The council's code of conduct for officers: conflicts of interest";

    private final Aggregates<ConflictRegister> registers;

    Conflicts(Aggregates<ConflictRegister> registers) {
        this.registers = registers;
    }

    /** Whether the officer has declared a tie, not ended since, to the child or to one of the parents. */
    public boolean stands(TenantId tenant, String officer, PupilId child, Collection<ParentId> parents) {
        return registers
                .find(tenant, id(officer))
                .filter(register -> register.value().concerns(child, parents))
                .isPresent();
    }

    static String id(String officer) {
        return Ids.from("conflicts", officer);
    }
}
