package org.rollcall.referral.family;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** Gives the parents named in a referral the ids that they keep. */
public final class Families {

    private static final int ATTEMPTS = 5;

    private final Aggregates<Family> families;

    Families(Aggregates<Family> families) {
        this.families = families;
    }

    /** What stands in the way of telling who these parents are; nothing is kept. */
    public List<FailingGuard> doubts(TenantId tenant, PupilId child, List<NamedParent> named) {
        return recognise(tenant, find(tenant, child).map(Stored::value).orElse(Family.unknown(child)), named)
                .doubts();
    }

    /** The same parents with their ids, kept for the next referral. Two referrals of one child at once meet here in turn. */
    public List<NamedParent> remember(TenantId tenant, PupilId child, List<NamedParent> named, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return rememberOnce(tenant, child, named, actor);
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private List<NamedParent> rememberOnce(TenantId tenant, PupilId child, List<NamedParent> named, Actor actor) {
        Optional<Stored<Family>> stored = find(tenant, child);
        Recognition recognition = recognise(tenant, stored.map(Stored::value).orElse(Family.unknown(child)), named);
        if (!recognition.doubts().isEmpty()) {
            throw new Refused(recognition.doubts());
        }
        Change<Family> change = Change.of(recognition.family());
        stored.ifPresentOrElse(
                family -> families.save(family, change, actor),
                () -> families.create(tenant, child.value(), change, actor));
        return recognition.recognised();
    }

    private Recognition recognise(TenantId tenant, Family family, List<NamedParent> named) {
        // A fresh id, not one made from the name: an id on a topic must not let anybody try out names.
        return Recognition.of(
                family, named, parent -> isKnownElsewhere(tenant, parent), () -> new ParentId(Ids.fresh()));
    }

    private boolean isKnownElsewhere(TenantId tenant, NamedParent named) {
        ParentId id = Objects.requireNonNull(named.parentId());
        return families.slice(tenant, Map.of(FamilyAggregate.PARENT_ID, id.value()), null, 1).items().stream()
                .flatMap(family -> family.value().known(id).stream())
                .anyMatch(parent -> parent.isCalled(named.name()));
    }

    private Optional<Stored<Family>> find(TenantId tenant, PupilId child) {
        return families.find(tenant, child.value());
    }
}
