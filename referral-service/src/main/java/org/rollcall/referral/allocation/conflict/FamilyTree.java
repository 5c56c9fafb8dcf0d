package org.rollcall.referral.allocation.conflict;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.family.Families;
import org.rollcall.referral.family.KnownParent;

/**
 * How far ties reach: a tie to a child is one to its parents, and a tie to a parent one to all of that parent's children, as far as
 * referrals have named them by now. Who only looks alike is not counted.
 */
final class FamilyTree {

    private final Families families;

    FamilyTree(Families families) {
        this.families = families;
    }

    /** As far as it is known now; who is named later belongs to it from then on. */
    TiedFamilies of(TenantId tenant, Collection<Conflict> standing) {
        List<PupilId> named =
                standing.stream().map(Conflict::child).flatMap(Optional::stream).toList();
        Set<ParentId> people = Stream.concat(
                        standing.stream().flatMap(tie -> tie.parents().stream()),
                        named.stream().flatMap(child -> parents(tenant, child)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<PupilId> children = new LinkedHashSet<>(named);
        people.forEach(parent -> children.addAll(families.childrenOf(tenant, parent)));
        return new TiedFamilies(people, children);
    }

    private Stream<ParentId> parents(TenantId tenant, PupilId child) {
        return families.parents(tenant, child).stream().map(KnownParent::parentId);
    }
}
