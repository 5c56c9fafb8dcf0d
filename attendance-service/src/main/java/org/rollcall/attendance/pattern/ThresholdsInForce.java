package org.rollcall.attendance.pattern;

import org.rollcall.attendance.threshold.DatedNumber;
import org.rollcall.attendance.threshold.Thresholds;
import org.rollcall.platform.calendar.SchoolCalendar;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** By what registers are judged: asked once for a file of marks, since it reads what the council has set. */
public final class ThresholdsInForce {

    static final Setting LEAST_POSSIBLE = new Setting(
            "threshold.least-possible-sessions",
            Thresholds.USUAL_LEAST_POSSIBLE,
            1,
            380,
            "From how many of a pupil's possible sessions on persistent and severe absence are announced in a school year",
            "The guidance names no least number; ten school days keep the first days of term quiet");

    private final Settings settings;
    private final Patterns patterns;

    ThresholdsInForce(Settings settings, Patterns patterns) {
        this.settings = settings;
        this.patterns = patterns;
    }

    public Thresholds of(TenantId tenant, SchoolCalendar calendar) {
        return new Thresholds(
                calendar,
                DatedNumber.of(LEAST_POSSIBLE.standard(), settings.numbers(tenant, LEAST_POSSIBLE.key())),
                patterns.all(tenant).stream().map(CouncilPattern::forJudging).toList());
    }
}
