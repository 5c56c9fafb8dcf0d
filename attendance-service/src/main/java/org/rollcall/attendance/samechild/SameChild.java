package org.rollcall.attendance.samechild;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.NewRecords;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.samechild.likeness.Likeness;
import org.rollcall.attendance.samechild.likeness.Marks;
import org.rollcall.attendance.samechild.likeness.MatchScore;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Looks for other records of a child whose record is written under another name, date, address or number. It looks before, so that a crash
 * loses nothing, and again after for those who came meanwhile, so that of two that are written at the same moment one sees the other.
 */
final class SameChild implements NewRecords {

    private static final int MOST_PROPOSALS = 3;

    private final Roll roll;
    private final Ledger<LikeRecords> marks;
    private final Ledger<Proposal> proposals;
    private final HeldNumbers numbers;
    private final Settings settings;
    private final Clock clock;

    SameChild(
            Roll roll,
            Ledger<LikeRecords> marks,
            Ledger<Proposal> proposals,
            HeldNumbers numbers,
            Settings settings,
            Clock clock) {
        this.roll = roll;
        this.marks = marks;
        this.proposals = proposals;
        this.numbers = numbers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Runnable writing(TenantId tenant, KnownPupil pupil) {
        pupil.numbers().forEach(number -> numbers.hold(tenant, number, pupil.id()));
        byNumber(tenant, pupil);
        note(tenant, pupil);
        Set<String> found = compare(tenant, pupil, others(tenant, pupil));
        return () -> {
            Set<String> since = others(tenant, pupil);
            since.removeAll(found);
            compare(tenant, pupil, since);
        };
    }

    private void byNumber(TenantId tenant, KnownPupil pupil) {
        pupil.details().formerUpns().stream()
                .flatMap(number -> roll.byNumber(tenant, number).stream())
                .filter(other -> !other.id().equals(pupil.id()))
                .forEach(other -> propose(tenant, Proposal.of(pupil.id(), other.id(), Likeness.byNumber())));
    }

    /** From now on everybody who looks finds the record. */
    private void note(TenantId tenant, KnownPupil pupil) {
        LikeRecords first = new LikeRecords(List.of(pupil.id()));
        for (String mark : new Marks(tenant, pupil).own()) {
            marks.add(tenant, mark, first, known -> known.takes(pupil.id()) ? known.with(pupil.id()) : known);
        }
    }

    private Set<String> others(TenantId tenant, KnownPupil pupil) {
        Marks of = new Marks(tenant, pupil);
        Set<String> others = new LinkedHashSet<>();
        Stream.concat(of.own().stream(), of.sought().stream())
                .flatMap(mark -> marks.find(tenant, mark).stream())
                .forEach(like -> others.addAll(like.pupilIds()));
        return others;
    }

    /** Proposes the most alike, and answers with those whose record was there to be compared with. */
    private Set<String> compare(TenantId tenant, KnownPupil pupil, Set<String> others) {
        others.remove(pupil.id());
        Set<String> found = new LinkedHashSet<>(Set.of(pupil.id()));
        if (others.isEmpty()) {
            return found;
        }
        int enough = settings.number(tenant, MatchScore.KEY, LocalDate.now(clock));
        List<KnownPupil> records =
                others.stream().flatMap(id -> roll.find(tenant, id).stream()).toList();
        records.forEach(other -> found.add(other.id()));
        records.stream()
                .map(other -> Proposal.of(pupil.id(), other.id(), Likeness.between(pupil, other)))
                .filter(proposal -> proposal.score() >= enough)
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .limit(MOST_PROPOSALS)
                .forEach(proposal -> propose(tenant, proposal));
        return found;
    }

    private void propose(TenantId tenant, Proposal proposal) {
        proposals.once(tenant, proposal.id(), proposal.announced());
    }
}
