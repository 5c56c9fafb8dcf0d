package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.NameKeys;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Part;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.store.Write;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Finds the pupils of a council by what somebody knows of them, in the order of their names.
 *
 * <p>A record that was written before records had keys gets them when its council is first searched after the start of the service.
 */
public final class FindingPupils {

    private static final int AT_ONCE = 1_000;
    private static final Actor WORKER = Actor.system("name-keys");
    private static final Part<Keyed> KEYED = new Part<>(List.of("keys.form"), Keyed::read);

    private final Aggregates<Pupil> pupils;
    private final Roll roll;
    private final Set<TenantId> keyed = ConcurrentHashMap.newKeySet();

    FindingPupils(Aggregates<Pupil> pupils, Roll roll) {
        this.pupils = pupils;
        this.roll = roll;
    }

    /** A page of those of whom all is true that is known. */
    public Slice<KnownPupil> find(TenantId tenant, Sought sought, @Nullable String after, int limit) {
        Upn upn = sought.upn();
        if (upn != null) {
            return new Slice<>(
                    roll.byNumber(tenant, upn).filter(sought::isLike).stream().toList(), null);
        }
        keyOlder(tenant);
        return pupils.slice(tenant, sought.listing(), after, limit)
                .map(KnownPupil::of)
                .filter(sought::isLike);
    }

    private void keyOlder(TenantId tenant) {
        if (!keyed.contains(tenant)) {
            Slice.pages(after -> pupils.slice(tenant, Listing.of(Map.of()), after, AT_ONCE, KEYED))
                    .forEach(page -> key(tenant, page.items()));
            keyed.add(tenant);
        }
    }

    /** Whoever was faster has written the keys as well. */
    private void key(TenantId tenant, List<Keyed> page) {
        List<String> older =
                page.stream().filter(each -> !each.current()).map(Keyed::id).toList();
        Collection<Stored<Pupil>> records = pupils.findAll(tenant, older).values();
        pupils.writeAll(
                tenant,
                records.stream()
                        .map(record -> Write.save(record, Change.of(record.value())))
                        .toList(),
                WORKER);
    }

    /**
     * What somebody knows of a child.
     *
     * @param surname how it begins, or how a part of it does
     * @param forename likewise
     * @param school at which the child is or was
     */
    public record Sought(
            @Nullable String surname,
            @Nullable String forename,
            @Nullable LocalDate birthDate,
            @Nullable Upn upn,
            @Nullable String school) {

        Listing listing() {
            Map<String, Object> equal = new HashMap<>();
            put(equal, PupilType.BY_SURNAME, surname == null ? null : NameKeys.key(surname));
            put(equal, PupilType.BY_FORENAME, forename == null ? null : NameKeys.key(forename));
            put(equal, PupilType.BY_BIRTH_DATE, birthDate);
            put(equal, PupilType.BY_ANY_SCHOOL, school);
            return Listing.of(equal).by(PupilType.BY_NAME);
        }

        boolean isLike(KnownPupil pupil) {
            return (surname == null || names(pupil).anyMatch(name -> NameKeys.begins(name.surname(), surname)))
                    && (forename == null || names(pupil).anyMatch(name -> NameKeys.begins(name.forename(), forename)))
                    && (birthDate == null || birthDate.equals(pupil.birthDate().day()))
                    && (school == null || !pupil.at(school).isEmpty());
        }

        private static Stream<PersonName> names(KnownPupil pupil) {
            return Stream.concat(
                    Stream.of(pupil.name()), Stream.ofNullable(pupil.details().preferredName()));
        }

        private static void put(Map<String, Object> equal, String path, @Nullable Object value) {
            if (value != null) {
                equal.put(path, value);
            }
        }

        @Override
        public String toString() {
            return "Sought[personal]";
        }
    }

    /** Whether a record has the keys of its name, in the form of today. */
    private record Keyed(String id, boolean current) {

        static Keyed read(String id, Map<String, Object> state) {
            Object form = state.get("keys") instanceof Map<?, ?> keys ? keys.get("form") : null;
            return new Keyed(id, form instanceof Integer known && known == NameKeys.FORM);
        }
    }
}
