package org.rollcall.attendance.samechild.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;

/** The marks by which records that may be of the same child find each other; none of them can be read back. */
public final class Marks {

    private final TenantId tenant;
    private final KnownPupil pupil;

    public Marks(TenantId tenant, KnownPupil pupil) {
        this.tenant = tenant;
        this.pupil = pupil;
    }

    /** Under these the record is found by others. */
    public Set<String> own() {
        Set<String> marks = new LinkedHashSet<>();
        for (String forename : Likeness.forenames(pupil)) {
            marks.add(born(pupil.birthDate().day(), forename));
            Likeness.postcodes(pupil).forEach(postcode -> marks.add(lives(postcode, forename)));
        }
        return marks;
    }

    /** Under these too it looks for others: day and month may have changed places. */
    public Set<String> sought() {
        Set<String> marks = new LinkedHashSet<>();
        swapped(pupil.birthDate().day())
                .ifPresent(day -> Likeness.forenames(pupil).forEach(forename -> marks.add(born(day, forename))));
        return marks;
    }

    private static Optional<LocalDate> swapped(LocalDate day) {
        try {
            return Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                    .filter(other -> !other.equals(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private String born(LocalDate day, String forename) {
        return Ids.from("born", tenant.value(), day.toString(), Soundex.of(forename));
    }

    private String lives(String postcode, String forename) {
        return Ids.from("lives", tenant.value(), postcode, Soundex.of(forename));
    }
}
