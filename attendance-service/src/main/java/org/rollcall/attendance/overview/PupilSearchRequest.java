package org.rollcall.attendance.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.FindingPupils.Sought;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.NameKeys;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.web.Cursor;

/**
 * What somebody knows of a child. It comes in a body, since addresses are written into logs.
 *
 * @param surname how it begins, or how a part of it does
 * @param state where the child stands with the roll today
 * @param after what the page before gave as next
 */
record PupilSearchRequest(
        @Nullable @Size(max = 100) String surname,
        @Nullable @Size(max = 100) String forename,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 30) String upn,
        @Nullable @Size(max = 6) String school,
        @Nullable OnRoll state,
        @Nullable @Size(max = 1_000) String after,
        @Nullable @Min(1) @Max(Cursor.MAX_LIMIT) Integer limit) {

    /** @param own the school to which the caller's search is bound, or that was asked for */
    Sought sought(@Nullable String own) {
        List<FieldProblem> problems = new ArrayList<>();
        if (surname == null && forename == null && birthDate == null && upn == null) {
            problems.add(new FieldProblem("/surname", "give a surname, a forename, a birth date or a UPN"));
        }
        tooShort("/surname", surname).ifPresent(problems::add);
        tooShort("/forename", forename).ifPresent(problems::add);
        Optional.ofNullable(upn)
                .flatMap(Upn::faultIn)
                .ifPresent(fault -> problems.add(new FieldProblem("/upn", fault.reason())));
        InvalidInput.throwIfAny(problems);
        return new Sought(surname, forename, birthDate, upn == null ? null : Upn.of(upn), own);
    }

    private static Optional<FieldProblem> tooShort(String pointer, @Nullable String name) {
        return name == null || NameKeys.plain(name).length() >= NameKeys.SHORTEST
                ? Optional.empty()
                : Optional.of(new FieldProblem(pointer, "must have two letters at least"));
    }

    int pageLength() {
        return limit == null ? Cursor.DEFAULT_LIMIT : limit;
    }

    @Override
    public String toString() {
        return "PupilSearchRequest[personal]";
    }
}
