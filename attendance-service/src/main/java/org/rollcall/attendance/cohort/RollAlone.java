package org.rollcall.attendance.cohort;

import java.time.LocalDate;
import java.util.List;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** No deletion or return is recorded: the lists rest on the roll and the registers. */
@Component
class RollAlone implements RollNews {

    @Override
    public List<Departure> departures(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public List<SicknessNotice> sickness(TenantId tenant, String schoolUrn, LocalDate from, LocalDate to) {
        return List.of();
    }
}
