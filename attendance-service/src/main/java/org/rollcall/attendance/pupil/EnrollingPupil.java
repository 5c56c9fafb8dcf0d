package org.rollcall.attendance.pupil;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.roll.Enrolled;
import org.rollcall.attendance.pupil.roll.ImportLine;
import org.rollcall.attendance.pupil.roll.ImportMark;
import org.rollcall.attendance.pupil.roll.Outcome;
import org.rollcall.attendance.pupil.roll.RollEntry;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Takes one entry of a school's roll into the pupil's record, whoever else writes to it at the same time. */
public final class EnrollingPupil {

    private static final int ATTEMPTS = 5;

    private final Aggregates<Pupil> pupils;
    private final Roll roll;
    private final WritingRecord writing;

    EnrollingPupil(Aggregates<Pupil> pupils, Roll roll, WritingRecord writing) {
        this.pupils = pupils;
        this.roll = roll;
        this.writing = writing;
    }

    /**
     * Enrols the pupil, or brings the record in line with the entry.
     *
     * @param line the line of an import that may be taken up again; null when nobody would
     */
    public Enrolled enrol(TenantId tenant, RollEntry entry, @Nullable ImportLine line, Actor actor) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(tenant, entry, line, actor);
            } catch (AlreadyExists | StaleVersion raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private Enrolled once(TenantId tenant, RollEntry entry, @Nullable ImportLine line, Actor actor) {
        Optional<Stored<Pupil>> known = known(tenant, entry);
        if (known.isPresent()) {
            return follow(known.get(), entry, line, actor);
        }
        String id = Roll.idOf(tenant, entry.upn());
        Change<Pupil> first = marked(Pupil.enrol(id, entry), line, Outcome.CREATED, List.of());
        writing.write(tenant, id, first.value(), () -> pupils.create(tenant, id, first, actor));
        return Enrolled.of(Outcome.CREATED, id);
    }

    /** The record of the number, else of the number that the entry says the pupil had before. */
    private Optional<Stored<Pupil>> known(TenantId tenant, RollEntry entry) {
        return roll.holder(tenant, entry.upn())
                .or(() -> Optional.ofNullable(entry.said().formerUpn()).flatMap(former -> roll.holder(tenant, former)));
    }

    private Enrolled follow(Stored<Pupil> known, RollEntry entry, @Nullable ImportLine line, Actor actor) {
        Pupil pupil = known.value();
        Optional<Outcome> against = against(pupil, entry);
        if (against.isPresent()) {
            return Enrolled.of(against.get(), known.id());
        }
        Change<Pupil> change = pupil.follow(known.id(), entry);
        if (change.value().equals(pupil)) {
            return asBefore(known, line);
        }
        List<String> changed = RecordChanges.between(pupil, change.value(), entry);
        Change<Pupil> next = marked(change, line, Outcome.CHANGED, changed);
        if (next.value().isKnownAs(pupil)) {
            pupils.save(known, next, actor);
        } else {
            writing.write(known.tenant(), known.id(), next.value(), () -> pupils.save(known, next, actor));
        }
        return new Enrolled(Outcome.CHANGED, known.id(), changed);
    }

    /** What keeps the entry from being taken. */
    private static Optional<Outcome> against(Pupil pupil, RollEntry entry) {
        if (pupil.isSomebodyElse(entry)) {
            return Optional.of(Outcome.SOMEBODY_ELSE);
        }
        if (!pupil.hasRoomFor(entry)) {
            return Optional.of(Outcome.TOO_MANY_STAYS);
        }
        return pupil.isDeletedFrom(entry) ? Optional.of(Outcome.DELETED_FROM_ROLL) : Optional.empty();
    }

    /** Nothing to do: because the record said so all along, or because this very line made it so before a crash. */
    private Enrolled asBefore(Stored<Pupil> known, @Nullable ImportLine line) {
        ImportMark mark = known.value().lastImport();
        if (line == null || mark == null || !mark.isOf(line)) {
            return Enrolled.of(Outcome.UNCHANGED, known.id());
        }
        writing.lookAgain(known.tenant(), known.id(), known.value());
        return new Enrolled(mark.outcome(), known.id(), mark.changed());
    }

    private static Change<Pupil> marked(
            Change<Pupil> change, @Nullable ImportLine line, Outcome outcome, List<String> changed) {
        if (line == null) {
            return change;
        }
        ImportMark mark = new ImportMark(line.importId(), line.line(), outcome, changed);
        return change.with(pupil -> pupil.marked(mark));
    }
}
