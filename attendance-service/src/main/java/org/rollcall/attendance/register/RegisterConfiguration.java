package org.rollcall.attendance.register;

import java.time.Clock;
import org.rollcall.platform.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the register, put together. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Registers registers(Store store) {
        return new Registers(store.aggregates(new RegisterType()), store.aggregates(new CorrectionPage.Type()));
    }

    @Bean
    RecordingMarks recordingMarks(Registers registers, Clock clock) {
        return new RecordingMarks(registers, clock);
    }
}
