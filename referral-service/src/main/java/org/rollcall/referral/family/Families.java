package org.rollcall.referral.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/** Gives the parents named in a referral the ids that they keep. */
public final class Families {

    private static final int ATTEMPTS = 5;
    private static final int MOST_CHILDREN = 50;

    private final Aggregates<Family> families;

    Families(Aggregates<Family> families) {
        this.families = families;
    }

    /** The family of a child as it is known now; nothing is kept. */
    public KnownFamily of(TenantId tenant, PupilId child) {
        return new KnownFamily(tenant, child, families.find(tenant, child.value()));
    }

    /** A parent as the council knows them, of whichever child; confidential when one child's family says so. */
    public Optional<KnownParent> parent(TenantId tenant, ParentId id) {
        List<KnownParent> known = familiesOf(tenant, id)
                .flatMap(family -> family.known(id).stream())
                .toList();
        return known.stream()
                .filter(KnownParent::confidential)
                .findFirst()
                .or(() -> known.stream()
                        .filter(parent -> parent.address().isPresent())
                        .findFirst())
                .or(() -> known.stream().findFirst());
    }

    /** The parents of a child as they are known now. */
    public List<KnownParent> parents(TenantId tenant, PupilId child) {
        return of(tenant, child).family().parents();
    }

    /** Every child of whom a referral has named this person as a parent. */
    public List<PupilId> childrenOf(TenantId tenant, ParentId parent) {
        Map<String, Object> theirs = Map.of(FamilyAggregate.PARENT_ID, parent.value());
        return Slice.all(after -> families.slice(tenant, theirs, after, MOST_CHILDREN))
                .map(stored -> stored.value().child())
                .toList();
    }

    /** The other children of a child's parents, as far as referrals have named those, with the parents that they share. */
    public List<Sibling> siblings(TenantId tenant, PupilId child) {
        Map<PupilId, Sibling> found = new LinkedHashMap<>();
        for (KnownParent parent : of(tenant, child).family().parents()) {
            familiesOf(tenant, parent.parentId()).forEach(other -> meet(found, other, parent, true));
            parent.likenesses().stream()
                    .flatMap(likeness -> families(tenant, FamilyAggregate.LIKENESS, likeness))
                    .forEach(other -> meet(found, other, parent, false));
        }
        found.remove(child);
        return List.copyOf(found.values());
    }

    private static void meet(Map<PupilId, Sibling> found, Family other, KnownParent parent, boolean certain) {
        Sibling met = new Sibling(other.child(), List.of(parent.parentId()), certain);
        found.merge(other.child(), met, Sibling::and);
    }

    /** The parents with their ids where it is certain who they are; nothing is kept. */
    public List<NamedParent> recognised(TenantId tenant, PupilId child, List<NamedParent> named) {
        Family family = of(tenant, child).family();
        return named.stream()
                .map(parent -> family.match(parent, unknown -> false) instanceof Match.Known known
                        ? parent.knownAs(known.id())
                        : parent)
                .toList();
    }

    /** What stands in the way of telling who these parents are; nothing is kept. */
    public List<FailingGuard> doubts(KnownFamily family, List<NamedParent> named) {
        return recognise(family, named).doubts();
    }

    /** The same parents with their ids, kept for the next referral. Two referrals of one child at once meet here in turn. */
    public List<NamedParent> remember(KnownFamily known, List<NamedParent> named, Actor actor) {
        KnownFamily family = known;
        for (int attempt = 1; ; attempt++) {
            try {
                return rememberOnce(family, named, actor);
            } catch (StaleVersion | AlreadyExists overtaken) {
                if (attempt == ATTEMPTS) {
                    throw overtaken;
                }
                family = of(known.tenant(), known.child());
            }
        }
    }

    private List<NamedParent> rememberOnce(KnownFamily known, List<NamedParent> named, Actor actor) {
        Recognition recognition = recognise(known, named);
        if (!recognition.doubts().isEmpty()) {
            throw new Refused(recognition.doubts());
        }
        keep(known, recognition.family(), actor);
        return recognition.recognised();
    }

    private void keep(KnownFamily known, Family now, Actor actor) {
        if (known.stored().isEmpty()) {
            families.create(known.tenant(), known.child().value(), Change.of(now), actor);
        } else if (!known.family().equals(now)) {
            families.save(known.stored().get(), Change.of(now), actor);
        }
    }

    private Recognition recognise(KnownFamily known, List<NamedParent> named) {
        // A fresh id, not one made from the name: an id on a topic must not let anybody try out names.
        return Recognition.of(
                known.family(),
                named,
                parent -> isKnownElsewhere(known.tenant(), parent),
                () -> new ParentId(Ids.fresh()));
    }

    private boolean isKnownElsewhere(TenantId tenant, NamedParent named) {
        ParentId id = Objects.requireNonNull(named.parentId());
        return familiesOf(tenant, id)
                .flatMap(family -> family.known(id).stream())
                .anyMatch(parent -> parent.isCalled(named.name()));
    }

    private Stream<Family> familiesOf(TenantId tenant, ParentId parent) {
        return families(tenant, FamilyAggregate.PARENT_ID, parent.value());
    }

    private Stream<Family> families(TenantId tenant, String path, String value) {
        return families.slice(tenant, Map.of(path, value), null, MOST_CHILDREN).items().stream()
                .map(Stored::value);
    }
}
