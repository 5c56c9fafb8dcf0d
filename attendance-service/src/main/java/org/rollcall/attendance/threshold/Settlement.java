package org.rollcall.attendance.threshold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.threshold.mark.YearOfCodes;

/**
 * What a register's newest marks make of the crossings that it knew.
 *
 * @param crossings those that its marks show now, and no others
 * @param reached those that are new: they overlap none that was known
 * @param changed what was announced and no longer rests on the same marks, or no longer stands
 */
public record Settlement(List<KnownCrossing> crossings, List<Reached> reached, List<Changed> changed) {

    /**
     * A crossing to announce.
     *
     * @param possible the possible sessions of the year when it was met
     */
    public record Reached(Crossing crossing, List<ReliedOn> sessions, int possible) {}

    /**
     * An announced crossing whose evidence is no longer what it was.
     *
     * @param sessions the announced sessions that are no longer what they were
     * @param stands what it has become; null when it stands no more
     * @param reliedOn what it relies on now
     */
    public record Changed(
            Crossing known,
            Told told,
            List<ChangedSession> sessions,
            @Nullable Crossing stands,
            List<ReliedOn> reliedOn) {}

    public static Settlement of(List<KnownCrossing> known, YearOfCodes lastYear, YearOfCodes thisYear, Thresholds by) {
        return new Settling(new Evidence(lastYear, thisYear, by), by, known)
                .settle(Judging.crossings(lastYear, thisYear, by));
    }

    /** One judgement while it is made. */
    private static final class Settling {

        private final Evidence evidence;
        private final Thresholds by;
        private final List<KnownCrossing> open;
        private final List<KnownCrossing> all;
        private final List<KnownCrossing> crossings = new ArrayList<>();
        private final List<Reached> reached = new ArrayList<>(0);
        private final List<Changed> changed = new ArrayList<>(0);

        Settling(Evidence evidence, Thresholds by, List<KnownCrossing> known) {
            this.evidence = evidence;
            this.by = by;
            this.all = known;
            this.open = new ArrayList<>(known);
        }

        Settlement settle(List<Crossing> now) {
            now.forEach(this::settle);
            open.forEach(gone -> gone.told()
                    .forEach(told -> changed.add(
                            new Changed(gone.crossing(), told, changes(gone.crossing(), told), null, List.of()))));
            return new Settlement(crossings, reached, changed);
        }

        private void settle(Crossing now) {
            if (all.stream().noneMatch(known -> known.crossing().isOneWith(now))) {
                List<ReliedOn> sessions = evidence.of(now);
                reached.add(new Reached(now, sessions, evidence.possibleUpTo(now.metOn())));
                crossings.add(new KnownCrossing(now, List.of(Told.of(now, now.metOn(), sessions, evidence))));
                return;
            }
            List<Told> told = new ArrayList<>(1);
            for (KnownCrossing known : List.copyOf(open)) {
                if (known.crossing().isOneWith(now)) {
                    open.remove(known);
                    known.told().forEach(one -> told.add(tellAnew(known.crossing(), one, now)));
                }
            }
            crossings.add(new KnownCrossing(now, told));
        }

        private Told tellAnew(Crossing known, Told told, Crossing now) {
            List<ChangedSession> changes = changes(known, told);
            if (changes.isEmpty() && !told.restsOnFewer(evidence)) {
                return told;
            }
            List<ReliedOn> sessions = evidence.of(now);
            changed.add(new Changed(known, told, changes, now, sessions));
            return Told.of(now, told.announcedOn(), sessions, evidence);
        }

        private List<ChangedSession> changes(Crossing known, Told told) {
            return told.changes(evidence, by.codesOf(known));
        }
    }
}
