package org.rollcall.sample;

import org.rollcall.platform.retention.KeptFor;
import org.rollcall.platform.retention.RetentionRule;
import org.rollcall.platform.retention.Trigger;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Role;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication
class SampleApplication {

    @Bean
    Aggregates<Parcel> parcels(Store store) {
        return store.aggregates(new ParcelType());
    }

    @Bean
    RetentionRule parcelsKept() {
        return new RetentionRule(
                "parcel", "parcels", Trigger.day("packedOn"), KeptFor.years(6), true, "Parcels Act 1999 s.3");
    }

    @Bean
    AccessTable access() {
        return AccessTable.of()
                .allow(Role.ATTENDANCE_OFFICER, "parcel:read", "parcel:write")
                .allow(Role.AUDITOR, "parcel:read", "retention:read")
                .allow(Role.COUNCIL_ADMIN, "retention:read", "retention:hold")
                .build();
    }
}
