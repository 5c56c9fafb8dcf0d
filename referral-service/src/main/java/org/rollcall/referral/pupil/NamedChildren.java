package org.rollcall.referral.pupil;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;
import org.rollcall.referral.PupilId;

/** Names the children that the lines of a page are about to whoever may read their cards. */
public final class NamedChildren {

    private final Pupils pupils;
    private final AccessTable access;

    NamedChildren(Pupils pupils, AccessTable access) {
        this.pupils = pupils;
        this.access = access;
    }

    /** Whoever may see the records may see the page: the cards of all of it are read at once. */
    public <A, V> CursorPage<V> page(
            Caller caller,
            Slice<Stored<A>> found,
            Function<A, PupilId> child,
            BiFunction<A, @Nullable NamedChild, V> view) {
        List<A> records = found.items().stream().map(Stored::value).toList();
        Map<PupilId, NamedChild> named = of(caller, records.stream().map(child).toList());
        return CursorPage.of(found, stored -> view.apply(stored.value(), named.get(child.apply(stored.value()))));
    }

    /** The child of one record; null where the caller may not read the card, or none is kept. */
    public @Nullable NamedChild of(Caller caller, PupilId child) {
        return of(caller, List.of(child)).get(child);
    }

    private Map<PupilId, NamedChild> of(Caller caller, Collection<PupilId> children) {
        if (children.isEmpty() || !access.authoritiesOf(caller.roles()).contains("pupil:read-card")) {
            return Map.of();
        }
        return pupils.cards(caller.tenant(), new HashSet<>(children)).stream()
                .collect(Collectors.toMap(PupilCard::pupil, NamedChild::of));
    }
}
