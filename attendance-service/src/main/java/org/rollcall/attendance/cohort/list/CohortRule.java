package org.rollcall.attendance.cohort.list;

import java.util.List;

/** Who belongs on one list, and why; a pure function of what is known of the pupil. */
interface CohortRule {

    CohortList list();

    List<CohortEntry> entries(CohortPupil pupil);
}
