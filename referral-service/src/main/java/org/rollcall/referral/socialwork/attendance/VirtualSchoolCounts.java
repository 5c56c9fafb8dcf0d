package org.rollcall.referral.socialwork.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rollcall.referral.socialwork.child.CareStatus;

/** Adds children up, in the order of status and responsible council. */
final class VirtualSchoolCounts {

    private final Map<Line, VirtualSchoolCount> counts =
            new TreeMap<>(Comparator.comparing(Line::status).thenComparing(Line::responsible));

    private record Line(CareStatus status, String responsible) {}

    void add(VirtualSchoolChild child) {
        Line line = new Line(child.status(), child.responsibleCouncil());
        counts.merge(line, VirtualSchoolCount.of(child), VirtualSchoolCount::plus);
    }

    List<VirtualSchoolCount> all() {
        return List.copyOf(counts.values());
    }
}
