package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether, and from which day, a name may be deleted for education otherwise than at school. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 9(1)(f)",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/9",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class GroundFRule implements LegalRule<GroundFRule.Given, GroundFRule.Answer> {

    record Given(
            boolean writtenNotice,
            LocalDate afterDate,
            boolean saoInForce,
            boolean specialSchoolLaPlaced,
            boolean laConsent) {}

    /** What comes of it. */
    sealed interface Answer {

        boolean allowed();
    }

    record Allowed(boolean allowed, LocalDate earliestDeletion) implements Answer {}

    /** @param blocker the first of them */
    record NotAllowed(boolean allowed, Blocker blocker) implements Answer {}

    @Override
    public String id() {
        return "ground.f";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        HomeEducationNotice notice = new HomeEducationNotice(given.writtenNotice(), given.afterDate());
        List<Blocker> blockers = notice.blockers(given.saoInForce(), given.specialSchoolLaPlaced(), given.laConsent());
        return blockers.isEmpty()
                ? new Allowed(true, notice.earliestDeletion())
                : new NotAllowed(false, blockers.getFirst());
    }
}
