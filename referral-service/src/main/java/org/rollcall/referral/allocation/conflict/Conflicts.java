package org.rollcall.referral.allocation.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** Answers whether an officer may have a case of a family. */
public final class Conflicts {

    public static final String PROVISION = "The council's code of conduct for officers: conflicts of interest";

    private final Aggregates<ConflictRegister> registers;
    private final FamilyTree tree;

    Conflicts(Aggregates<ConflictRegister> registers, FamilyTree tree) {
        this.registers = registers;
        this.tree = tree;
    }

    /** Whether the officer has declared a tie, not ended since, to the family of the child or to one of the parents. */
    public boolean stands(TenantId tenant, String officer, PupilId child, Collection<ParentId> parents) {
        return families(tenant, officer)
                .filter(tied -> tied.concern(child, parents))
                .isPresent();
    }

    /** Empty for whoever has no tie that stands. */
    Optional<TiedFamilies> families(TenantId tenant, String officer) {
        return registers.find(tenant, id(officer)).flatMap(register -> families(tenant, register.value()));
    }

    Optional<TiedFamilies> families(TenantId tenant, ConflictRegister register) {
        List<Conflict> standing =
                register.declared().stream().filter(Conflict::stands).toList();
        return standing.isEmpty() ? Optional.empty() : Optional.of(tree.of(tenant, standing));
    }

    static String id(String officer) {
        return Ids.from("conflicts", officer);
    }
}
