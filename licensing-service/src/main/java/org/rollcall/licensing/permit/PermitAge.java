package org.rollcall.licensing.permit;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.licensing.child.Child;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether a person is old enough for a kind of work on a day, and whether the work needs a permit. Byelaws as in the model. */
@Provision(
        citation = "Children and Young Persons Act 1933 s.18(1)(a), (2)(a)(ia)",
        url = "https://www.legislation.gov.uk/ukpga/Geo5/23-24/12/section/18",
        inForceFrom = "2000-10-11",
        checkedOn = "2026-11-22")
@Provision(
        citation = "Model byelaws on the employment of children 1998, byelaws 3 and 5",
        source = "the byelaws of councils that adopted them; each council's own text prevails",
        inForceFrom = "1998-08-04",
        checkedOn = "2026-11-21")
@Provision(
        citation = "Education Act 1996 s.558",
        url = "https://www.legislation.gov.uk/ukpga/1996/56/section/558",
        inForceFrom = "1996-11-01",
        checkedOn = "2026-11-21")
final class PermitAge implements LegalRule<PermitAge.Given, PermitAge.Answer> {

    record Given(LocalDate dob, LocalDate workDate, String occupation) {
        Given {
            if (workDate.isBefore(dob)) {
                throw new InvalidInput("/workDate", "must not be before dob");
            }
            if (!occupation.matches("[A-Z][A-Z0-9_]{0,59}")) {
                throw new InvalidInput("/occupation", "must be a code in capitals such as SHOP or NEWSPAPER_DELIVERY");
            }
        }
    }

    record Answer(boolean allowed, boolean permitRequired, List<Reason> reasons) {}

    enum Reason {
        NOT_ON_13_LIST,
        PROHIBITED_OCCUPATION,
        UNDER_13
    }

    @Override
    public String id() {
        return "permit.age";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        Child person = new Child(given.dob());
        if (!person.isChildOn(given.workDate())) {
            return new Answer(true, false, List.of());
        }
        List<Reason> reasons = reasons(given.occupation(), person.ageOn(given.workDate()), agesOn(given.workDate()));
        return new Answer(reasons.isEmpty(), true, reasons);
    }

    private static EmploymentLaw.Ages agesOn(LocalDate day) {
        return EmploymentLaw.inForceOn(day)
                .map(EmploymentLaw::ages)
                .orElseThrow(() ->
                        new InvalidInput("/workDate", "must be on or after 2000-10-11, from when the law is recorded"));
    }

    private static List<Reason> reasons(String occupation, long age, EmploymentLaw.Ages ages) {
        if (ModelByelaws.forbids(occupation)) {
            return age < ages.listedWork()
                    ? List.of(Reason.PROHIBITED_OCCUPATION, Reason.UNDER_13)
                    : List.of(Reason.PROHIBITED_OCCUPATION);
        }
        if (age < ages.listedWork()) {
            return List.of(Reason.UNDER_13);
        }
        boolean listedOnly = age < ages.work();
        return listedOnly && !ModelByelaws.listsAsLightWork(occupation) ? List.of(Reason.NOT_ON_13_LIST) : List.of();
    }
}
