package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rollcall.attendance.register.announcement.RegisterEvent;
import org.rollcall.attendance.register.announcement.Unexplained;
import org.rollcall.attendance.register.year.RegisterId;
import org.rollcall.attendance.register.year.SchoolYear;
import org.rollcall.attendance.threshold.DatedNumber;
import org.rollcall.attendance.threshold.Pattern;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.testsupport.ContractAssertions;

/** What registers announce, for the contract test. */
public final class RegisterPromise {

    private static final RegisterId ID =
            new RegisterId("2c1f6f60-7f1e-3d55-b1c3-5f0d4a7c9e21", "142101", new SchoolYear(2026));
    private static final Register EMPTY = Register.open(ID);

    private RegisterPromise() {}

    public static void of(ContractAssertions contract) {
        contract.publishes(
                new RegisterType(),
                only(RegisterEvent.ThresholdReached.class, Marks.holidayWeek()),
                only(
                        RegisterEvent.PersistentAbsenceReached.class,
                        Marks.none()
                                .days("2026-09-02", 13, "/,\\")
                                .and("2026-09-02", "I,\\")
                                .and("2026-09-18", "O,C")),
                only(
                        RegisterEvent.SevereAbsenceReached.class,
                        Marks.none().days("2026-09-02", 10, "/,\\").days("2026-09-02", 5, "O,O")),
                only(RegisterEvent.ContinuousAbsenceReached.class, Marks.none().days("2026-09-14", 10, "O,O")),
                only(
                        RegisterEvent.LongContinuousAbsenceReached.class,
                        Marks.none().days("2026-09-14", 20, "O,O")),
                only(RegisterEvent.SicknessReached.class, Marks.none().days("2026-09-14", 15, "I,I")),
                pattern(),
                evidence(),
                unexplained(EMPTY, Marks.on("2026-09-21", "N,N")),
                unexplained(Marks.on("2026-09-21", "N,N").in(EMPTY).value(), Marks.on("2026-09-21", "I,N")));
    }

    private static Event pattern() {
        Pattern late = new Pattern(
                "late-after-close", List.of(new Pattern.Version(LocalDate.of(2026, 9, 1), Set.of("U"), 3, null)), null);
        Thresholds by = new Thresholds(Marks.CALENDAR, DatedNumber.always(20), List.of(late));
        return only(
                RegisterEvent.PatternReached.class,
                Marks.on("2026-09-14", "U,U")
                        .and("2026-09-15", "U,\\")
                        .in(EMPTY, Register.open(ID.in(new SchoolYear(2025))), by));
    }

    private static Event evidence() {
        Register flagged =
                Marks.holidayWeek().and("2026-09-21", "O,O").in(EMPTY).value();
        return only(
                RegisterEvent.EvidenceChanged.class,
                Marks.on("2026-09-14", "I,O").in(flagged));
    }

    private static Event unexplained(Register before, Marks marks) {
        return new Unexplained(ID, before.marks(), marks.in(before).value().marks()).on(day -> true)[0];
    }

    private static Event only(Class<? extends Event> type, Marks marks) {
        return only(type, marks.in(EMPTY));
    }

    private static Event only(Class<? extends Event> type, Change<Register> change) {
        return change.events().stream().filter(type::isInstance).findFirst().orElseThrow();
    }
}
