package org.rollcall.licensing.permit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rollcall.licensing.child.Child;
import org.rollcall.platform.rules.Basis;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether the work of one week keeps to the hours of section 18. All the work of the child counts, whoever pays for it. */
@Provision(
        citation = Regime.WITH_BYELAWS,
        url = "https://www.legislation.gov.uk/ukpga/Geo5/23-24/12/section/18",
        inForceFrom = "2000-10-11",
        checkedOn = "2026-11-22")
@Provision(
        citation = Regime.AS_SUBSTITUTED,
        url = "https://www.legislation.gov.uk/ukpga/2026/21/section/28/enacted",
        inForceFrom = "",
        checkedOn = "2026-11-22")
final class PermitShifts implements LegalRule<PermitShifts.Given, PermitShifts.Answer> {

    private static final int LAST_DAY_OF_A_WEEK = 6;

    record Given(Regime regime, Byelaw byelaw, LocalDate dob, List<WorkDay> days) {
        Given {
            List<LocalDate> dates = days.stream().map(WorkDay::date).sorted().toList();
            if (dates.stream().distinct().count() < dates.size()) {
                throw new InvalidInput("/days", "lists a date twice: put all shifts of a date in one entry");
            }
            if (!dates.isEmpty()
                    && dates.getFirst().plusDays(LAST_DAY_OF_A_WEEK).isBefore(dates.getLast())) {
                throw new InvalidInput("/days", "must all lie in one week of seven days");
            }
        }
    }

    record Byelaw(boolean beforeSchoolHourAllowed) {}

    record Answer(boolean allowed, int totalMinutes, List<String> breaches) {}

    @Override
    public String id() {
        return "permit.shifts";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        int total = given.days().stream().mapToInt(WorkDay::minutes).sum();
        List<String> breaches = breaches(given).sorted().toList();
        return new Answer(breaches.isEmpty(), total, breaches);
    }

    @Override
    public List<Basis> basis(Given given) {
        return Basis.of(PermitShifts.class).stream()
                .filter(basis -> basis.provision().equals(given.regime().citation()))
                .toList();
    }

    private static Stream<String> breaches(Given given) {
        EmploymentLaw law = EmploymentLaw.of(given.regime());
        DayLimits dayLimits = new DayLimits(law, given.byelaw().beforeSchoolHourAllowed());
        Child child = new Child(given.dob());
        Predicate<WorkDay> younger = day -> child.ageOn(day.date()) < law.ages().longerLimits();
        List<WorkDay> asAChild = given.days().stream()
                .filter(day -> child.isChildOn(day.date()))
                .sorted(Comparator.comparing(WorkDay::date))
                .toList();
        return Stream.concat(
                asAChild.stream().flatMap(day -> dayLimits.breaches(day, younger.test(day)).stream()
                        .map(breach -> breach.on(day.date()))),
                new WeekLimits(law).breach(asAChild, younger).map(Breach::name).stream());
    }
}
