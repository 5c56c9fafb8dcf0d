package org.rollcall.attendance.deletion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.returns.DeletionReturns;
import org.rollcall.attendance.school.KnownSchool;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;

/**
 * Pupils whom a school's roll shows as gone although no deletion with a ground is on file: off roll without a ground. Those who leave
 * the oldest class at the end of the last term are not among them, unless the council asks for their returns.
 */
final class LeaversWithoutGround {

    private final Roll roll;
    private final Deletions deletions;
    private final DeletionReturns returns;
    private final Schools schools;
    private final Clock clock;

    LeaversWithoutGround(Roll roll, Deletions deletions, DeletionReturns returns, Schools schools, Clock clock) {
        this.roll = roll;
        this.deletions = deletions;
        this.returns = returns;
        this.schools = schools;
        this.clock = clock;
    }

    /** Those who left between two days of at most a year, both included; since the school year began when nothing is said. */
    List<Leaver> at(Caller caller, String urn, @Nullable LocalDate askedFrom, @Nullable LocalDate askedTo) {
        schools.requireFor(caller, urn);
        LocalDate to = askedTo == null ? LocalDate.now(clock) : askedTo;
        LocalDate from = askedFrom == null ? SchoolYear.of(to).firstDay() : askedFrom;
        if (from.isAfter(to) || from.plusYears(1).isBefore(to)) {
            throw new InvalidInput("?from", "Ask for at most a year, the first day before the last.");
        }
        KnownSchool school = schools.known(caller.tenant(), urn);
        return roll.everybodyAt(caller.tenant(), urn).values().stream()
                .flatMap(pupil -> left(pupil, urn, from, to))
                .filter(leaver -> !onFile(caller.tenant(), leaver))
                .filter(leaver -> returnOwed(caller.tenant(), school, leaver))
                .sorted(Comparator.comparing(Leaver::leftOn).thenComparing(Leaver::pupilId))
                .toList();
    }

    private static Stream<Leaver> left(KnownPupil pupil, String urn, LocalDate from, LocalDate to) {
        return pupil.at(urn).stream().flatMap(stay -> left(pupil, stay, from, to));
    }

    private static Stream<Leaver> left(KnownPupil pupil, Enrolment stay, LocalDate from, LocalDate to) {
        LocalDate left = stay.left();
        return left == null || left.isBefore(from) || left.isAfter(to)
                ? Stream.empty()
                : Stream.of(new Leaver(pupil.id(), stay.schoolUrn(), stay.joined(), left));
    }

    private boolean onFile(TenantId tenant, Leaver leaver) {
        return deletions
                .of(tenant, leaver.pupilId())
                .anyMatch(deletion -> deletion.state() == DeletionState.DELETED
                        && deletion.schoolUrn().equals(leaver.schoolUrn())
                        && deletion.joined().equals(leaver.joined()));
    }

    private boolean returnOwed(TenantId tenant, KnownSchool school, Leaver leaver) {
        return roll.find(tenant, leaver.pupilId())
                .filter(pupil -> returns.owed(tenant, school, pupil, leaver.leftOn()))
                .isPresent();
    }

    /** A pupil who is off roll. */
    record Leaver(String pupilId, String schoolUrn, LocalDate joined, LocalDate leftOn) {}
}
