package org.rollcall.attendance.code;

import java.util.Set;
import org.rollcall.platform.rules.Provision;

/**
 * How much absence obliges somebody to act, for every part that looks at it: what is announced, prompted, returned to the council,
 * listed for an inspection, and taken as a ground for deletion. A change in the law changes it here.
 */
@Provision(
        citation =
                "Working together to improve school attendance, national framework for penalty notices: the threshold",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13"
                + " (attendance and sickness returns) and reg. 9(1)(i) (deletion)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/contents/made",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
public final class AbsenceMeasures {

    /** Unauthorised sessions at which a penalty notice must be considered, within {@link #THRESHOLD_SCHOOL_WEEKS}. */
    public static final int THRESHOLD_SESSIONS = 10;

    /** The window of the threshold, in school weeks. */
    public static final int THRESHOLD_SCHOOL_WEEKS = 10;

    /** Continuous school days of unauthorised absence that the school returns to the council (reg. 13). */
    public static final int RETURNED_SCHOOL_DAYS = 10;

    /** Continuous school days of {@link #DELETION_CODES} after which a name may come to be deleted (reg. 9(1)(i)). */
    public static final int DELETION_SCHOOL_DAYS = 20;

    public static final Set<String> DELETION_CODES = Set.of("G", "N", "O");

    /** Days of sickness in a school year that the school returns to the council (reg. 13). */
    public static final int SICKNESS_DAYS = 15;

    public static final String SICKNESS_CODE = "I";

    /** The same in sessions, two to a day. */
    public static final int SICKNESS_SESSIONS = 2 * SICKNESS_DAYS;

    private AbsenceMeasures() {}
}
