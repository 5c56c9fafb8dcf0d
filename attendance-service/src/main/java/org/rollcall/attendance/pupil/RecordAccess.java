package org.rollcall.attendance.pupil;

import java.time.LocalDate;
import java.util.Set;
import org.rollcall.attendance.pupil.circumstances.OfSchool;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/**
 * What one caller may see of the record of a pupil. The council sees the children of all its schools; a school sees a child while it is
 * on the school's roll or about to join, and of what schools keep only its own.
 */
final class RecordAccess {

    private final Caller caller;
    private final Set<String> authorities;
    private final LocalDate today;

    RecordAccess(Caller caller, AccessTable table, LocalDate today) {
        this.caller = caller;
        this.authorities = table.authoritiesOf(caller.roles());
        this.today = today;
    }

    boolean sees(Pupil pupil) {
        return caller.councilSide()
                || pupil.enrolments().stream()
                        .anyMatch(stay -> caller.mayActFor(stay.schoolUrn()) && !stay.endedBefore(today));
    }

    boolean sees(OfSchool kept) {
        return caller.mayActFor(kept.schoolUrn());
    }

    boolean sees(Enrolment stay) {
        return caller.mayActFor(stay.schoolUrn());
    }

    /** Addresses and parents. */
    boolean addresses() {
        return authorities.contains("pupil:address");
    }

    /** Addresses that somebody must not come to know. */
    boolean shielded() {
        return authorities.contains("pupil:shielded-address");
    }

    /** Medical needs, special educational needs, and why a pupil attends part-time. */
    boolean health() {
        return authorities.contains("pupil:health");
    }

    /** How social care knows the child; without it, only that it does and whom to tell. */
    boolean socialCare() {
        return authorities.contains("pupil:social-care");
    }

    boolean socialCareFlag() {
        return socialCare() || authorities.contains("pupil:social-care-flag");
    }
}
