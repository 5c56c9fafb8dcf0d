package org.rollcall.attendance.pupil;

import java.util.List;
import java.util.function.Supplier;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** Writes a record under what may be a new identity: its numbers lead to it first, and those who look for like records are told. */
final class WritingRecord {

    private static final Actor WORKER = Actor.system("pupil-numbers");

    private final Aggregates<PupilNumber> numbers;
    private final List<NewRecords> watchers;

    WritingRecord(Aggregates<PupilNumber> numbers, List<NewRecords> watchers) {
        this.numbers = numbers;
        this.watchers = watchers;
    }

    Stored<Pupil> write(TenantId tenant, String id, Pupil next, Supplier<Stored<Pupil>> write) {
        for (Upn number : next.numbers()) {
            if (!Roll.idOf(tenant, number).equals(id)) {
                lead(tenant, number, id);
            }
        }
        List<Runnable> afterwards = watching(tenant, id, next);
        Stored<Pupil> written = write.get();
        afterwards.forEach(Runnable::run);
        return written;
    }

    /** Looks again at a record that was written before something went wrong. */
    void lookAgain(TenantId tenant, String id, Pupil there) {
        watching(tenant, id, there).forEach(Runnable::run);
    }

    private List<Runnable> watching(TenantId tenant, String id, Pupil record) {
        KnownPupil known = KnownPupil.of(tenant, id, record);
        return watchers.stream().map(watcher -> watcher.writing(tenant, known)).toList();
    }

    /** The first record that a number led to keeps it. */
    private boolean lead(TenantId tenant, Upn number, String id) {
        if (numbers.find(tenant, number.value()).isPresent()) {
            return false;
        }
        try {
            numbers.create(tenant, number.value(), Change.of(new PupilNumber(id)), WORKER);
            return true;
        } catch (AlreadyExists anotherWasFaster) {
            return false;
        }
    }
}
