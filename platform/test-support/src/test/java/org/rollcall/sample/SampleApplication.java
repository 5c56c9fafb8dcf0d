package org.rollcall.sample;

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
    AccessTable access() {
        return AccessTable.of()
                .allow(Role.ATTENDANCE_OFFICER, "parcel:read", "parcel:write")
                .allow(Role.AUDITOR, "parcel:read")
                .build();
    }
}
