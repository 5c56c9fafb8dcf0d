package org.rollcall.legal.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.legal.id.ParentId;
import org.rollcall.legal.id.PupilId;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Received;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.springframework.stereotype.Component;

/** Who is tied to which family, kept from the referral service's announcements, whether or not there is a case of it here yet. */
@Component
public class DeclaredTies {

    private final Aggregates<OfficersTies> officers;

    DeclaredTies(Store store) {
        this.officers = store.aggregates(new OfficersTiesType());
    }

    /** @param parents as the record knows them; nobody without a tie asks for them */
    public boolean keepFrom(Caller caller, PupilId child, Supplier<List<ParentId>> parents) {
        return of(caller).filter(ties -> ties.concern(child, parents.get())).isPresent();
    }

    /** Empty for nearly everybody. */
    Optional<OfficersTies> of(Caller caller) {
        return officers.find(caller.tenant(), id(caller.subject()))
                .map(Stored::value)
                .filter(ties -> !ties.standing().isEmpty());
    }

    /**
     * The same list without what is of families to which the caller is tied; for nearly everybody the list itself.
     *
     * @param child the path of the id of the child that a record is about, and likewise of the parents
     */
    public Listing free(Caller caller, Listing wanted, String child, String parents) {
        return of(caller)
                .map(ties -> wanted.except(child, values(ties.children().map(PupilId::value)))
                        .except(parents, values(ties.people().map(ParentId::value))))
                .orElse(wanted);
    }

    void declare(TieNews.Declared told, Received event) {
        take(told.officer(), event, ties -> ties.with(told.tie()));
    }

    void end(TieNews.Ended told, Received event) {
        take(told.officer(), event, ties -> ties.without(told.conflictId()));
    }

    /** The events of one officer's register come in their order; whatever was taken in before changes nothing. */
    private void take(String officer, Received event, UnaryOperator<OfficersTies> step) {
        Change<OfficersTies> first = Change.of(step.apply(OfficersTies.of(officer)));
        if (!officers.createFrom(event, id(officer), first)) {
            officers.apply(event, id(officer), there -> Change.of(step.apply(there.value())));
        }
    }

    private static Set<String> values(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    private static String id(String officer) {
        return Ids.from("ties", officer);
    }
}
