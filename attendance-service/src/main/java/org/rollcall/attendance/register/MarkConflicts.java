package org.rollcall.attendance.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.mark.Dispute;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.MarkConflict;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.TenantId;

/** The conflicts of a school's connections that wait for a decision, from the registers that have some. */
public final class MarkConflicts {

    private static final char BEFORE_SESSION = '~';

    private final Aggregates<Register> registers;

    MarkConflicts(Aggregates<Register> registers) {
        this.registers = registers;
    }

    /** In the order of the registers and of time, beginning after one of them. */
    public Slice<MarkConflict> page(TenantId tenant, String schoolUrn, @Nullable String after, int limit) {
        List<MarkConflict> found = new ArrayList<>(rest(tenant, schoolUrn, after));
        String register = after == null ? null : registerOf(after);
        do {
            Slice<Stored<Register>> page = registers.slice(
                    tenant,
                    Map.of(RegisterType.SCHOOL, schoolUrn, RegisterType.DISPUTED, true),
                    register,
                    limit + 1 - Math.min(found.size(), limit));
            page.items().forEach(stored -> of(stored).forEach(found::add));
            register = page.next();
        } while (register != null && found.size() <= limit);
        return Slice.cut(found, limit, MarkConflict::id);
    }

    /** One of them, with the register as it is now. */
    public MarkConflict get(TenantId tenant, String schoolUrn, String id) {
        return at(find(tenant, schoolUrn, registerOf(id)).orElseThrow(() -> missing(id)), id);
    }

    Stored<Register> register(TenantId tenant, String schoolUrn, String id, Version expected) {
        at(find(tenant, schoolUrn, registerOf(id)).orElseThrow(() -> missing(id)), id);
        return registers.get(tenant, registerOf(id), expected);
    }

    static MarkConflict at(Stored<Register> stored, String id) {
        return of(stored)
                .filter(conflict -> conflict.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    private List<MarkConflict> rest(TenantId tenant, String schoolUrn, @Nullable String after) {
        return after == null
                ? List.of()
                : find(tenant, schoolUrn, registerOf(after)).stream()
                        .flatMap(MarkConflicts::of)
                        .filter(conflict -> conflict.id().compareTo(after) > 0)
                        .toList();
    }

    private Optional<Stored<Register>> find(TenantId tenant, String schoolUrn, String register) {
        return registers
                .find(tenant, register)
                .filter(stored -> stored.value().schoolUrn().equals(schoolUrn));
    }

    private static Stream<MarkConflict> of(Stored<Register> stored) {
        return stored.value().disputes().all().stream()
                .filter(Dispute::open)
                .map(Dispute::session)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(session -> conflict(
                        stored, stored.value().disputes().openAt(session).orElseThrow()));
    }

    private static MarkConflict conflict(Stored<Register> stored, Dispute dispute) {
        Register register = stored.value();
        SchoolSession session = SchoolSession.parse(dispute.session());
        int place = register.year().placeOf(session);
        return new MarkConflict(
                stored.id() + BEFORE_SESSION + dispute.session(),
                register.pupilId(),
                session,
                Objects.requireNonNull(register.marks().at(place)),
                register.marks().writerAt(place),
                Mark.of(dispute.given()),
                dispute.connection(),
                dispute.at(),
                dispute.reason(),
                stored.version());
    }

    private static String registerOf(String id) {
        int end = id.indexOf(BEFORE_SESSION);
        return end < 0 ? id : id.substring(0, end);
    }

    private static NotFound missing(String id) {
        return new NotFound("mark-conflicts", id);
    }
}
