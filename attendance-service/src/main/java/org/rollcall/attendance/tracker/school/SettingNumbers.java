package org.rollcall.attendance.tracker.school;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.rollcall.attendance.tracker.judging.TrackerSettings;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** The numbers of the tracker that a council may set, and their names in its settings. */
public enum SettingNumbers {
    GREEN_FROM("tracker.green-from", 95, 1, 100, "Attendance in per cent from which a pupil is shown green."),
    AMBER_FROM("tracker.amber-from", 90, 1, 100, "Attendance in per cent from which a pupil is shown amber."),
    RED_FROM(
            "tracker.red-from", 50, 1, 100, "Attendance in per cent from which a pupil is shown red; below it, black."),
    AT_RISK("tracker.at-risk-pct", 5, 1, 50, "Absence this year in per cent above which a school is prompted."),
    LEAST_POSSIBLE(
            "tracker.least-possible-sessions",
            10,
            1,
            380,
            "Possible sessions that a year to date must have before a school is prompted about it."),
    DROP(
            "tracker.drop-points",
            5,
            1,
            50,
            "Points by which a week lies under the four before when a school is prompted."),
    TARGET("tracker.target-pct", 95, 50, 100, "Attendance in per cent of a week on target."),
    WEEKS_ON_TARGET("tracker.weeks-on-target", 6, 1, 39, "School weeks on target before support comes down a stage."),
    CALL_DAY("tracker.call-day", 1, 1, 10, "The day of an unexplained absence on which the family is called."),
    VISIT_DAY("tracker.visit-day", 3, 1, 10, "The day of an unexplained absence on which the home is visited."),
    RESPOND_WITHIN("tracker.respond-within", 5, 1, 30, "School days in which a school answers a prompt.");

    private static final String SOURCE = "The council's practice";

    private final String key;
    private final int standard;
    private final int min;
    private final int max;
    private final String meaning;

    SettingNumbers(String key, int standard, int min, int max, String meaning) {
        this.key = key;
        this.standard = standard;
        this.min = min;
        this.max = max;
        this.meaning = meaning;
    }

    public Setting setting() {
        return new Setting(key, standard, min, max, meaning, SOURCE);
    }

    /** All of them as they stand for a council on a day. */
    static TrackerSettings on(TenantId tenant, Settings settings, LocalDate day) {
        ToIntFunction<SettingNumbers> number = each -> settings.number(tenant, each.key, day);
        return new TrackerSettings(
                number.applyAsInt(GREEN_FROM),
                number.applyAsInt(AMBER_FROM),
                number.applyAsInt(RED_FROM),
                number.applyAsInt(AT_RISK),
                number.applyAsInt(LEAST_POSSIBLE),
                number.applyAsInt(DROP),
                number.applyAsInt(TARGET),
                number.applyAsInt(WEEKS_ON_TARGET),
                number.applyAsInt(CALL_DAY),
                number.applyAsInt(VISIT_DAY),
                number.applyAsInt(RESPOND_WITHIN));
    }
}
