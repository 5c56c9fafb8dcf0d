package org.rollcall.attendance.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Possible, attended and missed sessions from counts by code, and whether absence is persistent or severe. */
@Provision(
        citation = "DfE, Working together to improve school attendance (2024), attendance codes and absence measures",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        source = "School Attendance (Pupil Registration) (England) Regulations 2024 (SI 2024/208), reg. 10",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-09-30")
final class AttendanceSummaryRule implements LegalRule<AttendanceSummaryRule.Given, AttendanceSummary> {

    /** Sessions by code. */
    record Given(Map<String, Long> counts) {}

    @Override
    public String id() {
        return "attendance.summary";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public AttendanceSummary answer(Given given) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<CodeClass, Long> classes = new EnumMap<>(CodeClass.class);
        given.counts().forEach((symbol, count) -> add(symbol, count, classes, problems));
        InvalidInput.throwIfAny(problems);
        return AttendanceSummary.of(classes);
    }

    private static void add(String symbol, Long count, Map<CodeClass, Long> classes, List<FieldProblem> problems) {
        var code = AttendanceCodes.of(symbol);
        if (code.isEmpty()) {
            problems.add(new FieldProblem(pointer(symbol), "is not an attendance code"));
        } else if (count == null || count < 0 || count > 10_000) {
            problems.add(new FieldProblem(pointer(symbol), "is not a count of sessions"));
        } else {
            classes.merge(code.get().counts(), count, Long::sum);
        }
    }

    private static String pointer(String symbol) {
        return "/counts/" + symbol.replace("~", "~0").replace("/", "~1");
    }
}
