package org.rollcall.attendance.crossing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pattern.ThresholdsInForce;
import org.rollcall.attendance.register.CrossedRegister;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.SchoolYear;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.threshold.Evidence;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.stereotype.Component;

/** Crossings for the caller, a page of pupils at a time, found by an index over what the registers show. */
@Component
class ListingCrossings {

    private final Registers registers;
    private final Schools schools;
    private final ThresholdsInForce thresholds;
    private final Clock clock;

    ListingCrossings(Registers registers, Schools schools, ThresholdsInForce thresholds, Clock clock) {
        this.registers = registers;
        this.schools = schools;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    CursorPage<CrossingView> page(Caller caller, @Nullable String asked, @Nullable Kind kind, Cursor cursor) {
        Slice<CrossedRegister> page = registers.crossed(
                caller.tenant(),
                SchoolYear.of(LocalDate.now(clock)),
                schoolFor(caller, asked),
                kind,
                cursor.after(),
                cursor.limit());
        Map<String, Thresholds> bySchool = new HashMap<>();
        return CursorPage.of(
                page,
                register ->
                        view(register, bySchool.computeIfAbsent(register.schoolUrn(), urn -> thresholds(caller, urn))));
    }

    private Thresholds thresholds(Caller caller, String urn) {
        return thresholds.of(caller.tenant(), schools.calendarFor(caller, urn));
    }

    private static CrossingView view(CrossedRegister register, Thresholds by) {
        Evidence evidence = new Evidence(register.yearBefore(), register.year(), by);
        return new CrossingView(
                register.pupilId(),
                register.schoolUrn(),
                register.crossings().stream()
                        .map(crossing -> CrossingView.OfPupil.of(crossing, evidence.of(crossing)))
                        .toList());
    }

    /** The council may leave the school out; a school's people of several schools must say which. */
    private @Nullable String schoolFor(Caller caller, @Nullable String asked) {
        if (asked != null) {
            schools.requireFor(caller, asked);
            return asked;
        }
        if (caller.councilSide()) {
            return null;
        }
        if (caller.schools().size() != 1) {
            throw new InvalidInput("?school", "Say which of your schools you mean.");
        }
        return caller.schools().iterator().next();
    }
}
