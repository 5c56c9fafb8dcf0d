package org.rollcall.referral.contract.terms;

import java.time.LocalDate;
import org.rollcall.platform.settings.Setting;
import org.rollcall.platform.settings.Settings;
import org.rollcall.platform.tenancy.TenantId;

/** The numbers that a council may set for its attendance contracts. */
public enum ContractNumber {
    REVIEW_WEEKS("contract.review-weeks", 6, 4, 6, "Weeks after which a contract is reviewed at the latest"),
    SHORTEST_MONTHS("contract.shortest-months", 3, 1, 12, "Months that a contract lasts at least"),
    LONGEST_MONTHS("contract.longest-months", 12, 3, 24, "Months that a contract lasts at most"),
    REARRANGE_DAYS(
            "contract.rearrange-days",
            5,
            1,
            20,
            "Working days in which the meeting is arranged again after nobody came");

    private static final String SOURCE =
            "Practice of councils with attendance contracts (Anti-social Behaviour Act 2003 s.19 sets no number)";

    private final String key;
    private final int standard;
    private final int least;
    private final int most;
    private final String meaning;

    ContractNumber(String key, int standard, int least, int most, String meaning) {
        this.key = key;
        this.standard = standard;
        this.least = least;
        this.most = most;
        this.meaning = meaning;
    }

    public Setting setting() {
        return new Setting(key, standard, least, most, meaning, SOURCE);
    }

    public static ContractNumbers all(TenantId tenant, Settings settings, LocalDate on) {
        return new ContractNumbers(
                REVIEW_WEEKS.of(tenant, settings, on),
                SHORTEST_MONTHS.of(tenant, settings, on),
                LONGEST_MONTHS.of(tenant, settings, on),
                REARRANGE_DAYS.of(tenant, settings, on));
    }

    private int of(TenantId tenant, Settings settings, LocalDate on) {
        return settings.number(tenant, key, on);
    }
}
