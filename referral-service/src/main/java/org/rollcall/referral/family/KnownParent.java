package org.rollcall.referral.family;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;

/** A parent of a child under the id that stays, with every name and address under which they were met. */
record KnownParent(
        ParentId parentId, List<PersonName> names, @Nullable LocalDate dateOfBirth, List<PostalAddress> addresses) {

    KnownParent {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
    }

    static KnownParent first(ParentId id, NamedParent named) {
        return new KnownParent(
                id,
                List.of(named.name()),
                named.dateOfBirth(),
                Optional.ofNullable(named.address()).stream().toList());
    }

    /** This parent, met again as named. */
    KnownParent metAs(NamedParent named) {
        return new KnownParent(
                parentId,
                with(names, named.name(), PersonName::matches),
                dateOfBirth == null ? named.dateOfBirth() : dateOfBirth,
                with(addresses, named.address(), PostalAddress::matches));
    }

    /** Could be the one named: a name in common, and no other birth date. */
    boolean couldBe(NamedParent named) {
        return isCalled(named.name()) && (dateOfBirth == null || named.dateOfBirth() == null || isBornLike(named));
    }

    boolean isCalled(PersonName name) {
        return names.stream().anyMatch(name::matches);
    }

    boolean isBornLike(NamedParent named) {
        return dateOfBirth != null && dateOfBirth.equals(named.dateOfBirth());
    }

    boolean livedLike(NamedParent named) {
        PostalAddress address = named.address();
        return address != null && addresses.stream().anyMatch(address::matches);
    }

    private static <T> List<T> with(List<T> known, @Nullable T next, BiPredicate<T, T> same) {
        Stream<T> fresh =
                Stream.ofNullable(next).filter(not(it -> known.stream().anyMatch(old -> same.test(old, it))));
        return Stream.concat(known.stream(), fresh).toList();
    }

    @Override
    public String toString() {
        return "KnownParent[%s]".formatted(parentId);
    }
}
