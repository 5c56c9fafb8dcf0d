package org.rollcall.attendance.register;

import java.time.Clock;
import org.rollcall.attendance.pattern.ThresholdsInForce;
import org.rollcall.attendance.register.filing.FiledCorrections;
import org.rollcall.platform.store.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the register, put together. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Registers registers(Store store) {
        return new Registers(store.aggregates(new RegisterType()), new FiledCorrections(store));
    }

    @Bean
    RegisterWriting registerWriting(Registers registers, Clock clock) {
        return new RegisterWriting(registers, clock);
    }

    @Bean
    MarksWritten marksWritten(ObjectProvider<MarksListener> listeners) {
        return new MarksWritten(listeners);
    }

    @Bean
    RecordingMarks recordingMarks(
            RegisterWriting writing,
            Registers registers,
            ThresholdsInForce thresholds,
            MarksWritten written,
            Clock clock) {
        return new RecordingMarks(writing, registers, thresholds, written, clock);
    }

    @Bean
    Rejudging rejudging(
            RegisterWriting writing,
            Registers registers,
            ThresholdsInForce thresholds,
            MarksWritten written,
            Clock clock) {
        return new Rejudging(writing, registers, thresholds, written, clock);
    }

    @Bean
    MarkConflicts markConflicts(Store store) {
        return new MarkConflicts(store.aggregates(new RegisterType()));
    }

    @Bean
    SettlingConflicts settlingConflicts(MarkConflicts conflicts, RecordingMarks recording, Clock clock) {
        return new SettlingConflicts(conflicts, recording, clock);
    }
}
