package org.rollcall.attendance.cohort.list;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of all the lists, in the order in which the lists are shown. */
public final class CohortRules {

    private static final List<CohortRule> RULES = List.of(
            new RemovedFromRoll(),
            new MissingEducation(),
            new PartTime(),
            new PersistentAbsence(),
            new RiskOfExclusion(),
            new MedicalNeeds());

    private CohortRules() {}

    /** What puts a pupil on one of the lists that are wanted. */
    public static Stream<CohortEntry> entries(CohortPupil pupil, Set<CohortList> wanted) {
        return RULES.stream()
                .filter(rule -> wanted.contains(rule.list()))
                .flatMap(rule -> rule.entries(pupil).stream());
    }
}
