package org.rollcall.referral.worktime.entry;

import static org.rollcall.referral.entitlement.ServiceRequest.BESPOKE;
import static org.rollcall.referral.entitlement.ServiceRequest.CASEWORK;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.entitlement.Entitlement;
import org.rollcall.referral.entitlement.SchoolStanding;

/** Whether time may go on a school's account: a pure question of what the school may have and of what was done. */
public final class ChargingTime {

    private static final String PROVISION =
            "Working together to improve school attendance (statutory guidance): core functions are free, only additional services may be traded";

    private ChargingTime() {}

    public static List<FailingGuard> failing(TimeEntry entry, SchoolStanding school) {
        List<FailingGuard> failing = new ArrayList<>();
        if (entry.kind() != TimeKind.STATUTORY && !entry.activity().chargeable()) {
            failing.add(
                    guard("NEVER_CHARGEABLE", entry.activity() + " is free to every school: enter it as STATUTORY"));
        }
        if (entry.kind() == TimeKind.PACKAGE && !hasPackage(school)) {
            failing.add(guard("NO_PACKAGE", "the school buys no package that the hours could be taken from"));
        }
        if (entry.kind() == TimeKind.BESPOKE && !school.to(BESPOKE).allowed()) {
            failing.add(guard("NOT_FOR_SALE", "the council's own schools are not charged by the hour"));
        }
        return failing;
    }

    private static boolean hasPackage(SchoolStanding school) {
        return school.to(CASEWORK) instanceof Entitlement.Given given && given.consumesPackageHours();
    }

    private static FailingGuard guard(String code, String detail) {
        return new FailingGuard(code, detail, PROVISION);
    }
}
