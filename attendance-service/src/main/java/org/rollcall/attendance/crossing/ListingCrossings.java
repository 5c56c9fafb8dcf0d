package org.rollcall.attendance.crossing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pattern.ThresholdsInForce;
import org.rollcall.attendance.register.CrossedRegister;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.attendance.school.Schools;
import org.rollcall.attendance.threshold.Evidence;
import org.rollcall.attendance.threshold.Kind;
import org.rollcall.attendance.threshold.Thresholds;
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
    private final CallersSchools callersSchools;
    private final ThresholdsInForce thresholds;
    private final Clock clock;

    ListingCrossings(
            Registers registers,
            Schools schools,
            CallersSchools callersSchools,
            ThresholdsInForce thresholds,
            Clock clock) {
        this.registers = registers;
        this.schools = schools;
        this.callersSchools = callersSchools;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    CursorPage<CrossingView> page(Caller caller, @Nullable String asked, @Nullable Kind kind, Cursor cursor) {
        Slice<CrossedRegister> page = registers.crossed(
                caller.tenant(),
                SchoolYear.of(LocalDate.now(clock)),
                callersSchools.listed(caller, asked),
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
}
