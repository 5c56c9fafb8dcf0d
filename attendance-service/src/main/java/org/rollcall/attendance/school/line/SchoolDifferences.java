package org.rollcall.attendance.school.line;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.school.detail.SchoolDetails;

/** Which parts of a school's record differ, by the names that the API gives them. */
public final class SchoolDifferences {

    private static final List<Map.Entry<String, Function<SaidSchool, @Nullable Object>>> OF_SCHOOL = List.of(
            Map.entry("name", SaidSchool::name),
            Map.entry("phase", SaidSchool::phase),
            Map.entry("type", SaidSchool::type),
            Map.entry("establishmentNumber", SaidSchool::establishmentNumber),
            Map.entry("commissioning", SaidSchool::commissioning));
    private static final List<Map.Entry<String, Function<SchoolDetails, @Nullable Object>>> OF_DETAILS = List.of(
            Map.entry("laCode", SchoolDetails::laCode),
            Map.entry("trust", SchoolDetails::trust),
            Map.entry("seniorAttendanceLead", SchoolDetails::seniorAttendanceLead),
            Map.entry("lowestYear", SchoolDetails::lowestYear),
            Map.entry("highestYear", SchoolDetails::highestYear),
            Map.entry("sessionTimes", SchoolDetails::sessionTimes),
            Map.entry("registerOpenMinutes", SchoolDetails::registerOpenMinutes),
            Map.entry("opened", SchoolDetails::opened),
            Map.entry("closed", SchoolDetails::closed),
            Map.entry("linkedUrns", SchoolDetails::linkedUrns));

    private SchoolDifferences() {}

    public static List<String> between(SaidSchool before, SaidSchool now) {
        return Stream.concat(differing(OF_SCHOOL, before, now), differing(OF_DETAILS, before.details(), now.details()))
                .toList();
    }

    private static <T> Stream<String> differing(
            List<Map.Entry<String, Function<T, @Nullable Object>>> parts, T before, T now) {
        return parts.stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(now)))
                .map(Map.Entry::getKey);
    }
}
