package org.rollcall.attendance.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registers of a council's schools. */
public final class Registers {

    private static final Logger LOG = LoggerFactory.getLogger(Registers.class);

    private final Aggregates<Register> registers;
    private final Aggregates<CorrectionPage> pages;

    Registers(Aggregates<Register> registers, Aggregates<CorrectionPage> pages) {
        this.registers = registers;
        this.pages = pages;
    }

    public Optional<Stored<Register>> find(TenantId tenant, RegisterId id) {
        return registers.find(tenant, id.value());
    }

    /** Registers in which the threshold stands, of one school or of all. */
    public Slice<Stored<Register>> flagged(
            TenantId tenant, SchoolYear year, @Nullable String schoolUrn, @Nullable String after, int limit) {
        Map<String, Object> equal = new HashMap<>();
        equal.put(RegisterType.YEAR, year.begins());
        equal.put(RegisterType.FLAGGED, true);
        if (schoolUrn != null) {
            equal.put(RegisterType.SCHOOL, schoolUrn);
        }
        return registers.slice(tenant, equal, after, limit);
    }

    /** Every correction of a register, oldest first. */
    public List<Correction> corrections(Stored<Register> register) {
        List<Correction> all = new ArrayList<>();
        IntStream.range(0, register.value().correctionsFiled() / CorrectionPage.SIZE)
                .mapToObj(number -> pages.get(register.tenant(), CorrectionPage.idOf(register.id(), number)))
                .forEach(page -> all.addAll(page.value().corrections()));
        all.addAll(register.value().corrections());
        return all;
    }

    void create(TenantId tenant, RegisterId id, Change<Register> change, Actor actor) {
        registers.create(tenant, id.value(), change, actor);
    }

    /**
     * Saves the register's next value, less the full pages of corrections that were stored with the last: those are filed first.
     * They are the same whoever files them, since corrections are only ever added at the end.
     */
    void save(Stored<Register> stored, Change<Register> change, Actor actor) {
        int full = file(stored, actor);
        Change<Register> filed = Change.of(change.value().filing(full))
                .announcing(change.events().toArray(Event[]::new));
        registers.save(stored, filed, actor);
    }

    private int file(Stored<Register> stored, Actor actor) {
        List<Correction> corrections = stored.value().corrections();
        int first = stored.value().correctionsFiled() / CorrectionPage.SIZE;
        int full = corrections.size() / CorrectionPage.SIZE;
        for (int i = 0; i < full; i++) {
            int from = i * CorrectionPage.SIZE;
            file(
                    stored.tenant(),
                    new CorrectionPage(stored.id(), first + i, corrections.subList(from, from + CorrectionPage.SIZE)),
                    actor);
        }
        return full;
    }

    private void file(TenantId tenant, CorrectionPage page, Actor actor) {
        try {
            pages.create(tenant, page.id(), Change.of(page), actor);
        } catch (AlreadyExists filedMeanwhile) {
            LOG.debug("Another write filed the same page first", filedMeanwhile);
        }
    }
}
