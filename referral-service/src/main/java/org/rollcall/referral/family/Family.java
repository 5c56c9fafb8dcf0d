package org.rollcall.referral.family;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.PupilId;

/**
 * The parents of one child as the council knows them.
 *
 * <p>Begins with the first referral of the child and grows with each parent met. The law counts notices for each parent and child
 * over years, so a parent keeps one id through every referral, every spelling, every address. A person counts as known by the id
 * given, or by the name together with the birth date or the address; the name alone is never enough in either direction.
 */
record Family(PupilId child, List<KnownParent> parents) {

    Family {
        parents = List.copyOf(parents);
    }

    static Family unknown(PupilId child) {
        return new Family(child, List.of());
    }

    /**
     * @param elsewhere whether an id belongs to a parent of another child who bears the name
     */
    Match match(NamedParent named, Predicate<NamedParent> elsewhere) {
        if (named.parentId() != null) {
            return byId(named, named.parentId(), elsewhere);
        }
        return named.anotherPerson() ? new Match.New() : byLikeness(named);
    }

    private Match byId(NamedParent named, ParentId id, Predicate<NamedParent> elsewhere) {
        if (known(id).isPresent()) {
            return new Match.Known(id);
        }
        return elsewhere.test(named) ? new Match.KnownElsewhere(id) : new Match.NoSuchId();
    }

    private Match byLikeness(NamedParent named) {
        List<KnownParent> candidates =
                parents.stream().filter(parent -> parent.couldBe(named)).toList();
        if (candidates.isEmpty()) {
            return new Match.New();
        }
        return only(candidates, parent -> parent.isBornLike(named))
                .or(() -> only(candidates, parent -> parent.livedLike(named)))
                .<Match>map(Match.Known::new)
                .orElseGet(() -> new Match.Uncertain(ids(candidates)));
    }

    Family with(ParentId id, NamedParent named) {
        List<KnownParent> next = new ArrayList<>(parents);
        next.removeIf(parent -> parent.parentId().equals(id));
        next.add(known(id).map(parent -> parent.metAs(named)).orElseGet(() -> KnownParent.first(id, named)));
        return new Family(child, next);
    }

    Optional<KnownParent> known(@Nullable ParentId id) {
        return parents.stream().filter(parent -> parent.parentId().equals(id)).findFirst();
    }

    private static Optional<ParentId> only(List<KnownParent> candidates, Predicate<KnownParent> alike) {
        Stream<KnownParent> found = candidates.stream().filter(alike);
        List<ParentId> ids = found.map(KnownParent::parentId).toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    private static Set<ParentId> ids(List<KnownParent> parents) {
        return parents.stream().map(KnownParent::parentId).collect(toUnmodifiableSet());
    }
}
