package org.rollcall.platform.web.time;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.LocalDateTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a demonstration move the time of all services at once. Only there in the profile {@code demo}. */
@Hidden
@RestController
@RequestMapping("/api/${rollcall.service}/v1/demo/clock")
class DemoClockController {

    private final DemoClock clock;
    private final DemoClockTopic topic;

    DemoClockController(DemoClock clock, DemoClockTopic topic) {
        this.clock = clock;
        this.topic = topic;
    }

    @GetMapping
    DemoClockSetting now() {
        return new DemoClockSetting(LocalDateTime.now(clock));
    }

    @PutMapping
    DemoClockSetting set(@Valid @RequestBody DemoClockSetting setting) {
        topic.publish(setting.now().atZone(clock.getZone()).toInstant());
        return now();
    }
}
