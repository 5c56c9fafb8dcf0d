package org.rollcall.attendance.pupil;

import java.util.List;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.WireEvent;

/** How pupils are stored, found and announced. */
final class PupilType implements AggregateType<Pupil> {

    static final String BY_SCHOOL = "schoolUrn";
    static final String BY_ANY_SCHOOL = "enrolments.schoolUrn";
    static final String BY_SURNAME = "keys.surnames";
    static final String BY_FORENAME = "keys.forenames";
    static final String BY_BIRTH_DATE = "birthDate.day";

    /** What found pupils are in the order of. */
    static final String BY_NAME = "keys.order";

    @Override
    public String collection() {
        return "pupils";
    }

    @Override
    public Class<Pupil> type() {
        return Pupil.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of(BY_SCHOOL),
                List.of(BY_ANY_SCHOOL),
                List.of(BY_SURNAME, BY_NAME),
                List.of(BY_FORENAME, BY_NAME),
                List.of(BY_BIRTH_DATE, BY_NAME));
    }

    @Override
    public WireEvent wire(Event event) {
        return switch ((PupilEvent) event) {
            case PupilEvent.Enrolled enrolled -> new WireEvent("org.rollcall.attendance.pupil.enrolled.v1", enrolled);
            case PupilEvent.Left left -> new WireEvent("org.rollcall.attendance.pupil.left.v1", left);
        };
    }
}
