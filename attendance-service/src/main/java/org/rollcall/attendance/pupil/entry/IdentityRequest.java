package org.rollcall.attendance.pupil.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.number.Uln;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;
import org.rollcall.attendance.pupil.roll.Details;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** What a school says of who a child is; legal name, birth date and UPN come with its roll. */
public record IdentityRequest(
        @Nullable PersonName preferredName,
        @Nullable Sex sex,
        @Nullable String uln) {

    public Details in(Details known) {
        List<FieldProblem> problems = new ArrayList<>();
        if (uln != null) {
            Uln.faultIn(uln).ifPresent(fault -> problems.add(new FieldProblem("/uln", fault.reason())));
        }
        if (preferredName != null) {
            problems.addAll(RecordCheck.name("/preferredName", preferredName));
        }
        InvalidInput.throwIfAny(problems);
        return new Details(
                known.formerUpns(), uln == null ? null : Uln.of(uln), preferredName, sex == null ? Sex.UNKNOWN : sex);
    }
}
