package org.rollcall.referral.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.evidence.Narrative;

/**
 * A parent of a child under the id that stays, with every name and address under which they were met, the latest last. Never printed.
 *
 * @param likenesses by which records of this person under other children's families are found; see {@link Likeness}
 */
public record KnownParent(
        ParentId parentId,
        List<PersonName> names,
        @Nullable LocalDate dateOfBirth,
        List<PostalAddress> addresses,
        @Nullable Contact contact,
        List<String> likenesses) {

    /** Likenesses always follow from the rest, also for a record that was kept without them. */
    public KnownParent {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
        likenesses = Likeness.of(names, dateOfBirth, addresses);
    }

    KnownParent(
            ParentId parentId,
            List<PersonName> names,
            @Nullable LocalDate dateOfBirth,
            List<PostalAddress> addresses,
            @Nullable Contact contact) {
        this(parentId, names, dateOfBirth, addresses, contact, List.of());
    }

    static KnownParent first(ParentId id, NamedParent named) {
        return new KnownParent(
                id,
                List.of(named.name()),
                named.dateOfBirth(),
                Optional.ofNullable(named.address()).stream().toList(),
                named.contact());
    }

    /** The name under which they were met last. */
    public PersonName name() {
        return names.getLast();
    }

    /** Where post reached them last; see {@link #confidential} before it is shown to anybody. */
    public Optional<PostalAddress> address() {
        return addresses.isEmpty() ? Optional.empty() : Optional.of(addresses.getLast());
    }

    /** The address must not become known to the other parent or to anybody who need not write to it. */
    public boolean confidential() {
        return contact != null && contact.confidentialAddress();
    }

    /** The language in which they want to be written to, when it is not English. */
    public Optional<String> language() {
        return Optional.ofNullable(contact).map(Contact::language);
    }

    /** What helps them to take part. */
    public Optional<Narrative> needs() {
        return Optional.ofNullable(contact).map(Contact::needs);
    }

    /** This parent, met again as named. */
    KnownParent metAs(NamedParent named) {
        return new KnownParent(
                parentId,
                with(names, named.name(), PersonName::matches),
                dateOfBirth == null ? named.dateOfBirth() : dateOfBirth,
                with(addresses, named.address(), PostalAddress::matches),
                named.contact() == null ? contact : named.contact());
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

    /** The latest is the last, and a spelling of what is known already takes its place. */
    private static <T> List<T> with(List<T> known, @Nullable T next, BiPredicate<T, T> same) {
        if (next == null) {
            return known;
        }
        Stream<T> others = known.stream().filter(old -> !same.test(old, next));
        return Stream.concat(others, Stream.of(next)).toList();
    }

    @Override
    public String toString() {
        return "KnownParent[%s]".formatted(parentId);
    }
}
