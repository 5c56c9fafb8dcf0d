package org.rollcall.attendance.register.year;

import java.util.Comparator;
import org.rollcall.platform.store.Ids;

/** One pupil, at one school, in one school year. */
public record RegisterId(String pupilId, String schoolUrn, SchoolYear year) {

    public static final Comparator<RegisterId> IN_ORDER = Comparator.comparing(RegisterId::pupilId)
            .thenComparing(id -> id.year().begins());

    public String value() {
        return Ids.from("register", pupilId, schoolUrn, String.valueOf(year.begins()));
    }

    public RegisterId in(SchoolYear other) {
        return new RegisterId(pupilId, schoolUrn, other);
    }
}
