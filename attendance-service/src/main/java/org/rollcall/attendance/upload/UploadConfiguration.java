package org.rollcall.attendance.upload;

import java.time.Clock;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.RecordingMarks;
import org.rollcall.attendance.school.Schools;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of an upload, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadLimits.class)
class UploadConfiguration {

    @Bean
    UploadingRegister uploadingRegister(
            Schools schools, Roll roll, RecordingMarks recording, UploadLimits limits, Clock clock) {
        return new UploadingRegister(schools, roll, recording, new UploadDoor(limits), limits, clock);
    }
}
