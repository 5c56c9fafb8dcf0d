package org.rollcall.attendance.school.line;

import java.util.Map;

/** The column of a council's list in which a part of a school's record stands. */
final class SchoolColumn {

    private static final Map<String, String> OF = Map.ofEntries(
            Map.entry("/urn", "URN"),
            Map.entry("/commissioning", "Commissioning"),
            Map.entry("/laCode", "LACode"),
            Map.entry("/trust/id", "TrustId"),
            Map.entry("/trust/name", "TrustName"),
            Map.entry("/seniorAttendanceLead/name", "LeadName"),
            Map.entry("/seniorAttendanceLead/role", "LeadRole"),
            Map.entry("/seniorAttendanceLead/email", "LeadEmail"),
            Map.entry("/seniorAttendanceLead/phone", "LeadPhone"),
            Map.entry("/highestYear", "HighestYear"),
            Map.entry("/sessionTimes/morningStarts", "MorningStarts"),
            Map.entry("/sessionTimes/morningEnds", "MorningEnds"),
            Map.entry("/sessionTimes/afternoonStarts", "AfternoonStarts"),
            Map.entry("/sessionTimes/afternoonEnds", "AfternoonEnds"),
            Map.entry("/registerOpenMinutes", "RegisterOpenMinutes"),
            Map.entry("/closed", "Closed"));

    private SchoolColumn() {}

    static String of(String pointer) {
        return pointer.startsWith("/linkedUrns") ? "LinkedURNs" : OF.getOrDefault(pointer, "line");
    }
}
