package org.rollcall.attendance.upload;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.attendance.register.NewMark;
import org.rollcall.platform.calendar.SchoolSession;

/**
 * The good marks of one file, by pupil: at most one for each session of each pupil on the roll, however long the file is.
 */
final class GivenMarks {

    private final Map<String, SortedMap<SchoolSession, NewMark>> byPupil = new HashMap<>();

    /** False when the file gave this pupil's session before; the first is kept. */
    boolean add(String pupilId, NewMark mark) {
        return byPupil.computeIfAbsent(pupilId, none -> new TreeMap<>()).putIfAbsent(mark.session(), mark) == null;
    }

    Map<String, Collection<NewMark>> pupils() {
        Map<String, Collection<NewMark>> pupils = HashMap.newHashMap(byPupil.size());
        byPupil.forEach((pupil, marks) -> pupils.put(pupil, marks.values()));
        return pupils;
    }
}
