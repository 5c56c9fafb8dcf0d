package org.rollcall.attendance.register.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the connections of a school disagree on one pupil's marks: for each session at most one mark of each connection. Settled
 * ones are remembered, so that a file that is sent again raises nothing that was decided.
 *
 * @param open somebody has still to decide
 */
public record Disputes(boolean open, List<Dispute> all) {

    public static final Disputes NONE = new Disputes(false, List.of());

    public Disputes {
        all = List.copyOf(all);
    }

    private static Disputes of(List<Dispute> all) {
        return new Disputes(all.stream().anyMatch(Dispute::open), all);
    }

    public Optional<Dispute> openAt(String session) {
        return all.stream()
                .filter(dispute -> dispute.open() && dispute.session().equals(session))
                .findFirst();
    }

    public boolean settled(Dispute raised) {
        return all.stream()
                .anyMatch(known -> !known.open()
                        && known.is(raised.session(), raised.connection())
                        && known.given().equals(raised.given()));
    }

    /** The connection's newest word; one that was said before keeps the time at which it was. */
    public Disputes raise(Dispute raised) {
        boolean known = all.stream()
                .anyMatch(dispute -> dispute.is(raised.session(), raised.connection())
                        && dispute.given().equals(raised.given()));
        return known ? this : replace(raised);
    }

    public Disputes replace(Dispute next) {
        List<Dispute> disputes = new ArrayList<>(without(known -> known.is(next.session(), next.connection())).all);
        disputes.add(next);
        return of(disputes);
    }

    /** The connection says now what the register says. */
    public Disputes agreed(String session, String connection) {
        return without(known -> known.is(session, connection));
    }

    /** The register now says what others gave. */
    public Disputes meets(String session, String mark) {
        return without(known ->
                known.open() && known.session().equals(session) && known.given().equals(mark));
    }

    private Disputes without(Predicate<Dispute> gone) {
        return all.stream().anyMatch(gone)
                ? of(all.stream().filter(gone.negate()).toList())
                : this;
    }
}
