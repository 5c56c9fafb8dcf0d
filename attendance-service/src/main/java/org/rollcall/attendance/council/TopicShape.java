package org.rollcall.attendance.council;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a council's topics are cut. Copies follow the broker's own default.
 *
 * @param partitions how many parts of a topic can be read side by side
 * @param patience how long the broker may take to answer
 */
@ConfigurationProperties("rollcall.topics")
record TopicShape(
        @DefaultValue("3") int partitions,
        @DefaultValue("10s") Duration patience) {}
