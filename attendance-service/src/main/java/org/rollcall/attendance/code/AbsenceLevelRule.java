package org.rollcall.attendance.code;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.rules.LegalRule;
import org.rollcall.platform.rules.Provision;

/** Whether absence of so many sessions is persistent, severe, or near it. */
@Provision(
        citation = "DfE, Working together to improve school attendance (2024), persistent and severe absence",
        url = "https://www.gov.uk/government/publications/working-together-to-improve-school-attendance",
        inForceFrom = "2024-08-19",
        checkedOn = "2026-11-22")
final class AbsenceLevelRule implements LegalRule<AbsenceLevelRule.Given, AbsenceLevelRule.Answer> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param atRiskPct from which share on the council or the school looks closer */
    record Given(long possible, long absent, BigDecimal atRiskPct) {}

    /** @param absencePct one decimal, half up, for showing; null when nothing was possible */
    record Answer(
            @Nullable String absencePct,
            @JsonProperty("class") AbsenceLevel level) {}

    @Override
    public String id() {
        return "pa.classify";
    }

    @Override
    public Class<Given> input() {
        return Given.class;
    }

    @Override
    public Answer answer(Given given) {
        refuseNonsense(given);
        return new Answer(percentage(given), AbsenceLevel.of(given.absent(), given.possible(), given.atRiskPct()));
    }

    private static @Nullable String percentage(Given given) {
        return given.possible() == 0
                ? null
                : BigDecimal.valueOf(given.absent())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(given.possible()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static void refuseNonsense(Given given) {
        List<FieldProblem> problems = new ArrayList<>();
        if (given.possible() < 0) {
            problems.add(new FieldProblem("/possible", "must not be negative"));
        }
        if (given.absent() < 0) {
            problems.add(new FieldProblem("/absent", "must not be negative"));
        } else if (given.absent() > Math.max(0, given.possible())) {
            problems.add(new FieldProblem("/absent", "must not be more than the possible sessions"));
        }
        if (given.atRiskPct().signum() < 0 || given.atRiskPct().compareTo(HUNDRED) > 0) {
            problems.add(new FieldProblem("/atRiskPct", "must be a percentage from 0 to 100"));
        }
        InvalidInput.throwIfAny(problems);
    }
}
