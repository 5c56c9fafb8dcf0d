package org.rollcall.platform.web.time;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;

/** What time it is in a demonstration, in England. */
record DemoClockSetting(@NotNull LocalDateTime now) {}
