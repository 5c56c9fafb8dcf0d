package org.rollcall.attendance.analysis;

import java.time.Clock;
import java.time.LocalDate;
import org.rollcall.attendance.analysis.figures.By;
import org.rollcall.attendance.analysis.figures.Disclosure;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** What a caller may see of figures: who may read each pupil's attendance sees all, others no small groups. */
final class Seeing {

    static final Setting SMALLEST_GROUP = new Setting(
            "figures.smallest-group",
            6,
            1,
            50,
            "The fewest pupils of whom figures are shown to a caller who may not read single pupils' attendance.",
            "UK GDPR art. 5(1)(c); the number is the council's choice");

    private final Settings settings;
    private final AccessTable access;
    private final Clock clock;

    Seeing(Settings settings, AccessTable access, Clock clock) {
        this.settings = settings;
        this.access = access;
        this.clock = clock;
    }

    Disclosure of(Caller caller) {
        return has(caller, "attendance:read") ? Disclosure.FULL : small(caller);
    }

    private Disclosure small(Caller caller) {
        return new Disclosure(settings.number(caller.tenant(), SMALLEST_GROUP.key(), LocalDate.now(clock)));
    }

    /** Cohorts tell of health and of social care, which not everybody may know who may read a pupil's attendance. */
    Disclosure of(Caller caller, By by) {
        return by != By.COHORT || has(caller, "pupil:health") ? of(caller) : small(caller);
    }

    boolean mayIdentify(Caller caller) {
        return has(caller, "pupil:identify");
    }

    private boolean has(Caller caller, String authority) {
        return access.authoritiesOf(caller.roles()).contains(authority);
    }
}
