package org.rollcall.attendance.register.year;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.platform.calendar.SchoolSession;

/** The marks of one pupil at one school in one school year, for reading. */
public interface SessionMarks {

    String pupilId();

    String schoolUrn();

    SchoolYear year();

    /** The mark that stands for a session, if any was given. */
    Optional<Mark> at(SchoolSession session);

    /** Every mark that stands, in time order. */
    Stream<Map.Entry<SchoolSession, Mark>> sessions();
}
