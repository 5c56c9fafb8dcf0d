package org.rollcall.referral.checklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.evidence.Choice;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Need;

/** What a council asks for where it differs from the national list; what it does not name stays as it is there. */
record ChecklistRequest(@NotNull @Size(max = 50) List<@Valid @NotNull ChoiceForm> choices) {

    /** One choice: REQUIRED, DESIRABLE or NOT_ASKED. */
    record ChoiceForm(@NotNull EvidenceKind kind, @NotNull Need need) {}

    /** From which day the draft counts. */
    record InForce(@NotNull LocalDate from) {}

    List<Choice> chosen() {
        Set<EvidenceKind> named = new HashSet<>();
        List<FieldProblem> problems = IntStream.range(0, choices.size())
                .filter(place -> choices.get(place).need() == Need.REQUIRED_WITHOUT_EXCEPTION
                        || !named.add(choices.get(place).kind()))
                .mapToObj(place -> new FieldProblem(
                        "/choices/" + place, "must name each kind once, as REQUIRED, DESIRABLE or NOT_ASKED"))
                .toList();
        InvalidInput.throwIfAny(problems);
        return choices.stream()
                .map(choice -> new Choice(choice.kind(), choice.need()))
                .toList();
    }
}
