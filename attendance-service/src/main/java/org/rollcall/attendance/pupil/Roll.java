package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.stay.RegisterEntry;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;

/** The admission registers of a council's schools, for reading. */
public final class Roll {

    private static final int PAGE = 200;
    private static final int LARGE_PAGE = 2_000;

    private final Aggregates<Pupil> pupils;
    private final Aggregates<PupilNumber> numbers;

    Roll(Aggregates<Pupil> pupils, Aggregates<PupilNumber> numbers) {
        this.pupils = pupils;
        this.numbers = numbers;
    }

    public Optional<KnownPupil> find(TenantId tenant, String pupilId) {
        return pupils.find(tenant, pupilId).map(KnownPupil::of);
    }

    /** Everybody who is or was on the school's roll, by every UPN that they have or had. */
    public Map<String, KnownPupil> everybodyAt(TenantId tenant, String schoolUrn) {
        Map<String, KnownPupil> roll = new HashMap<>();
        everybody(tenant, schoolUrn).forEach(pupil -> {
            pupil.details().formerUpns().forEach(former -> roll.putIfAbsent(former.value(), pupil));
            roll.put(pupil.upn().value(), pupil);
        });
        return roll;
    }

    /** The same people as far as a register needs to know them, by every UPN that they have or had. */
    public Map<String, RegisterEntry> registerAt(TenantId tenant, String schoolUrn) {
        Map<String, RegisterEntry> register = new HashMap<>();
        Listing atSchool = Listing.of(Map.of(PupilType.BY_ANY_SCHOOL, schoolUrn));
        Slice.all(after -> pupils.slice(tenant, atSchool, after, LARGE_PAGE, RegisterEntry.PART))
                .forEach(entry -> {
                    entry.upns().forEach(upn -> register.putIfAbsent(upn, entry));
                    register.put(entry.upns().getLast(), entry);
                });
        return register;
    }

    /** Everybody whose stay at the school covers the day, read page by page as they are asked for. */
    public Stream<KnownPupil> onRoll(TenantId tenant, String schoolUrn, LocalDate day) {
        return everybody(tenant, schoolUrn)
                .filter(pupil -> pupil.stayOn(schoolUrn, day).isPresent());
    }

    private Stream<KnownPupil> everybody(TenantId tenant, String schoolUrn) {
        Map<String, Object> school = Map.of(PupilType.BY_ANY_SCHOOL, schoolUrn);
        return Slice.all(after -> pupils.slice(tenant, school, after, PAGE)).map(KnownPupil::of);
    }

    /** A page of everybody who is or was on the school's roll. */
    public Slice<KnownPupil> pageAt(TenantId tenant, String schoolUrn, @Nullable String after, int limit) {
        return pupils.slice(tenant, Map.of(PupilType.BY_ANY_SCHOOL, schoolUrn), after, limit)
                .map(KnownPupil::of);
    }

    /** A page of the pupils whose last school this is, or of the council's. */
    public Slice<KnownPupil> page(TenantId tenant, @Nullable String schoolUrn, @Nullable String after, int limit) {
        Map<String, Object> equal = schoolUrn == null ? Map.of() : Map.of(PupilType.BY_SCHOOL, schoolUrn);
        return pupils.slice(tenant, equal, after, limit).map(KnownPupil::of);
    }

    /** The pupil who has a number, or had it before. */
    public Optional<KnownPupil> byNumber(TenantId tenant, Upn upn) {
        return holder(tenant, upn).map(KnownPupil::of);
    }

    Optional<Stored<Pupil>> holder(TenantId tenant, Upn upn) {
        return pupils.find(tenant, idOf(tenant, upn)).or(() -> numbers.find(tenant, upn.value())
                .flatMap(number -> pupils.find(tenant, number.value().pupilId())));
    }

    /** A pupil's id follows from the council and the first UPN, so one child is never enrolled twice over. */
    static String idOf(TenantId tenant, Upn upn) {
        return Ids.from("pupil", tenant.value(), upn.value());
    }
}
