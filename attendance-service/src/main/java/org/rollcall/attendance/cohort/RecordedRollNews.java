package org.rollcall.attendance.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rollcall.attendance.cohort.list.Departure;
import org.rollcall.attendance.cohort.list.SicknessNotice;
import org.rollcall.attendance.deletion.DeletionState;
import org.rollcall.attendance.deletion.Deletions;
import org.rollcall.attendance.deletion.KnownDeletion;
import org.rollcall.attendance.returns.KnownReturn;
import org.rollcall.attendance.returns.ReturnState;
import org.rollcall.attendance.returns.StatutoryReturns;
import org.rollcall.attendance.returns.due.ReturnKind;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** What the school's recorded deletions and returns say. */
@Component
class RecordedRollNews implements RollNews {

    private static final String UNKNOWN = "UNKNOWN";

    /** Finished nursery, detained, died, over compulsory school age: nobody looks for the child. */
    private static final Set<String> NOBODY_LOOKS = Set.of("B", "J", "K", "L");

    private final Deletions deletions;
    private final StatutoryReturns returns;

    RecordedRollNews(Deletions deletions, StatutoryReturns returns) {
        this.deletions = deletions;
        this.returns = returns;
    }

    @Override
    public List<Departure> departures(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to) {
        return deletions.atSchool(tenant, schoolUrn, from, to).stream()
                .filter(deletion -> deletion.state() == DeletionState.DELETED)
                .map(deletion -> departure(deletion, to))
                .toList();
    }

    static Departure departure(KnownDeletion deletion, LocalDate otherwise) {
        LocalDate deletedOn = deletion.deletedOn();
        boolean unknown = UNKNOWN.equals(deletion.destination());
        return new Departure(
                deletion.pupilId(),
                deletion.ground(),
                deletedOn == null ? otherwise : deletedOn,
                unknown ? null : deletion.destination(),
                !unknown || NOBODY_LOOKS.contains(deletion.ground()));
    }

    @Override
    public List<SicknessNotice> sickness(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to) {
        return returns.atSchool(tenant, schoolUrn, from, to).stream()
                .filter(owed -> owed.kind() == ReturnKind.SICKNESS && owed.state() != ReturnState.NOT_REQUIRED)
                .map(owed -> notice(owed, to))
                .toList();
    }

    /** As of a day: what was sent later had not been sent. */
    static SicknessNotice notice(KnownReturn owed, LocalDate on) {
        LocalDate sentOn = owed.sentOn();
        boolean sent = sentOn != null && !sentOn.isAfter(on);
        return new SicknessNotice(
                owed.pupilId(),
                owed.triggerOn(),
                sent ? sentOn : null,
                sent ? owed.late() : owed.dueOn().isBefore(on));
    }
}
