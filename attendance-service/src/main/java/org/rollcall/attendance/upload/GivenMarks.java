package org.rollcall.attendance.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rollcall.attendance.register.NewMark;
import org.rollcall.attendance.register.SchoolYear;
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

    List<OfPupil> pupils() {
        return byPupil.entrySet().stream()
                .map(entry -> new OfPupil(entry.getKey(), byYear(entry.getValue())))
                .toList();
    }

    private static SortedMap<Integer, List<NewMark>> byYear(SortedMap<SchoolSession, NewMark> marks) {
        SortedMap<Integer, List<NewMark>> years = new TreeMap<>();
        marks.values().forEach(mark -> years.computeIfAbsent(
                        SchoolYear.of(mark.session().date()).begins(), none -> new ArrayList<>())
                .add(mark));
        return years;
    }

    record OfPupil(String pupilId, SortedMap<Integer, List<NewMark>> byYear) {}
}
