package org.rollcall.attendance.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.register.filing.Corrected;
import org.rollcall.attendance.register.filing.FiledCorrections;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.attendance.register.mark.KeptMark;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.register.year.SessionMarks;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.platform.calendar.SchoolSession;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Write;
import org.rollcall.platform.tenancy.TenantId;

/** The registers of a council's schools. */
public final class Registers {

    private static final int PAGE = 200;

    private final Aggregates<Register> registers;
    private final FiledCorrections filing;

    Registers(Aggregates<Register> registers, FiledCorrections filing) {
        this.registers = registers;
        this.filing = filing;
    }

    Optional<Stored<Register>> find(TenantId tenant, RegisterId id) {
        return registers.find(tenant, id.value());
    }

    /** The marks of one pupil at one school in one year; empty when the school gave none. */
    public Optional<SessionMarks> marksOf(TenantId tenant, RegisterId id) {
        return find(tenant, id).map(Stored::value);
    }

    /** The marks of every pupil of a school in one year, read page by page as they are asked for. */
    public Stream<SessionMarks> ofSchool(TenantId tenant, String schoolUrn, SchoolYear year) {
        return pages(tenant, schoolUrn, year)
                .flatMap(page -> page.items().stream())
                .map(Stored::value);
    }

    Iterable<Collection<RegisterId>> pagesOf(TenantId tenant, String schoolUrn, SchoolYear year) {
        return () -> pages(tenant, schoolUrn, year)
                .<Collection<RegisterId>>map(page ->
                        page.items().stream().map(stored -> stored.value().id()).toList())
                .iterator();
    }

    private Stream<Slice<Stored<Register>>> pages(TenantId tenant, String schoolUrn, SchoolYear year) {
        Map<String, Object> school = Map.of(RegisterType.SCHOOL, schoolUrn, RegisterType.YEAR, year.begins());
        return Slice.pages(after -> registers.slice(tenant, school, after, PAGE));
    }

    /** How the threshold stands in one register, if it was met. */
    public Optional<Standing> standing(TenantId tenant, RegisterId id) {
        return find(tenant, id).map(Stored::value).flatMap(Register::standing);
    }

    /** The pupils in whose registers the national threshold stands, of one school or of all. */
    public Slice<String> flaggedPupils(
            TenantId tenant, SchoolYear year, @Nullable String schoolUrn, @Nullable String after, int limit) {
        return crossed(tenant, year, schoolUrn, Kind.NATIONAL_THRESHOLD.name(), after, limit)
                .map(register -> register.value().pupilId());
    }

    /** The registers that show some crossing, of one kind or any, at one school or at all. */
    public Slice<CrossedRegister> crossed(
            TenantId tenant,
            SchoolYear year,
            @Nullable String schoolUrn,
            @Nullable Kind kind,
            @Nullable String after,
            int limit) {
        Slice<Stored<Register>> page =
                crossed(tenant, year, schoolUrn, kind == null ? Register.ANY : kind.name(), after, limit);
        Map<RegisterId, Stored<Register>> yearsBefore = findAll(
                tenant,
                page.items().stream()
                        .filter(stored -> stored.value().reliesOnTheYearBefore())
                        .map(stored -> stored.value().id().in(year.before()))
                        .toList());
        return page.map(Stored::value)
                .map(register -> CrossedRegister.of(
                        register, yearsBefore.get(register.id().in(year.before())), kind));
    }

    private Slice<Stored<Register>> crossed(
            TenantId tenant,
            SchoolYear year,
            @Nullable String schoolUrn,
            String kind,
            @Nullable String after,
            int limit) {
        Map<String, Object> equal = new LinkedHashMap<>();
        if (schoolUrn != null) {
            equal.put(RegisterType.SCHOOL, schoolUrn);
        }
        equal.put(RegisterType.YEAR, year.begins());
        equal.put(RegisterType.CROSSED, kind);
        return registers.slice(tenant, equal, after, limit);
    }

    /** Every mark of a register, in time order. */
    public List<KeptMark> marks(TenantId tenant, RegisterId id) {
        return find(tenant, id).map(this::marks).orElseGet(List::of);
    }

    /** Every mark of every pupil of a school in one year, with its corrections, by pupil; read page by page. */
    public Map<String, List<KeptMark>> marksOfSchool(TenantId tenant, String schoolUrn, SchoolYear year) {
        Map<String, List<KeptMark>> marks = new HashMap<>();
        pages(tenant, schoolUrn, year)
                .flatMap(page -> page.items().stream())
                .forEach(stored -> marks.put(stored.value().pupilId(), marks(stored)));
        return marks;
    }

    private List<KeptMark> marks(Stored<Register> register) {
        Map<SchoolSession, List<Correction>> corrections = filing.all(corrected(register)).stream()
                .collect(Collectors.groupingBy(correction -> SchoolSession.parse(correction.session())));
        return register.value()
                .sessions()
                .map(entry -> new KeptMark(
                        entry.getKey(), entry.getValue(), corrections.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    Map<RegisterId, Stored<Register>> findAll(TenantId tenant, Collection<RegisterId> ids) {
        Map<String, Stored<Register>> found =
                registers.findAll(tenant, ids.stream().map(RegisterId::value).toList());
        Map<RegisterId, Stored<Register>> byId = HashMap.newHashMap(found.size());
        found.values().forEach(stored -> byId.put(stored.value().id(), stored));
        return byId;
    }

    /**
     * Writes what changed, in one command, and answers what another writer was before. A register is saved without the full pages of
     * corrections that were stored with it last: those are filed first.
     */
    Set<RegisterId> writeAll(Writer writer, List<RegisterWriting.Step> steps) {
        Map<String, RegisterId> ids = new HashMap<>();
        List<Write<Register>> writes = new ArrayList<>();
        for (RegisterWriting.Step step : steps) {
            if (step.changes()) {
                Write<Register> write = write(step, writer.source().actor());
                ids.put(write.id(), step.id());
                writes.add(write);
            }
        }
        return registers.writeAll(writer.tenant(), writes, writer.source().actor()).stream()
                .map(ids::get)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private Write<Register> write(RegisterWriting.Step step, Actor actor) {
        Stored<Register> stored = step.stored();
        if (stored == null) {
            return Write.create(step.id().value(), step.change());
        }
        int filed = filing.file(corrected(stored), actor);
        return Write.save(stored, step.change().with(register -> register.filing(filed)));
    }

    private static Corrected corrected(Stored<Register> stored) {
        Register register = stored.value();
        return new Corrected(stored.tenant(), stored.id(), register.correctionsFiled(), register.corrections());
    }
}
