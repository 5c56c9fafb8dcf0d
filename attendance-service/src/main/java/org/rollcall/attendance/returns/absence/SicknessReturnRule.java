package org.rollcall.attendance.returns.absence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** How many days a pupil misses for sickness, and whether the council must be told. */
@Provision(
        citation = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 13",
        url = "https://www.legislation.gov.uk/uksi/2024/208/regulation/13",
        source = "DfE, Working together to improve school attendance: sickness returns",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class SicknessReturnRule implements LegalRule<SicknessReturnRule.Given, SicknessReturnRule.Answer> {

    record Given(
            int codeISessionsThisSchoolYear, BigDecimal expectedFurtherDays, boolean returnAlreadyMadeForThisPeriod) {

        private static final int SESSIONS_OF_A_LEAP_YEAR = 732;
        private static final BigDecimal DAYS_OF_A_LEAP_YEAR = BigDecimal.valueOf(366);
        private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");

        Given {
            List<FieldProblem> problems = new ArrayList<>();
            if (codeISessionsThisSchoolYear < 0 || codeISessionsThisSchoolYear > SESSIONS_OF_A_LEAP_YEAR) {
                problems.add(new FieldProblem("/codeISessionsThisSchoolYear", "is not a count of sessions in a year"));
            }
            if (!isDaysOfAYear(expectedFurtherDays)) {
                problems.add(
                        new FieldProblem("/expectedFurtherDays", "is not a number of days or half days in a year"));
            }
            InvalidInput.throwIfAny(problems);
        }

        private static boolean isDaysOfAYear(BigDecimal days) {
            return days.signum() >= 0
                    && days.compareTo(DAYS_OF_A_LEAP_YEAR) <= 0
                    && days.scale() <= 2
                    && days.remainder(HALF_A_DAY).signum() == 0;
        }
    }

    /** @param days without trailing zeros */
    record Answer(String days, boolean required) {}

    @Override
    public String id() {
        return "return.sickness";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        BigDecimal days = SicknessReturn.days(given.codeISessionsThisSchoolYear(), given.expectedFurtherDays());
        return new Answer(
                days.stripTrailingZeros().toPlainString(),
                SicknessReturn.required(days, given.returnAlreadyMadeForThisPeriod()));
    }
}
