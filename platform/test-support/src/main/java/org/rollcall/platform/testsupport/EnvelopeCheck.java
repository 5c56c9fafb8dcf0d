package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.OffsetDateTime;

/** CloudEvents 1.0 in binary mode, about one aggregate of the council whose topic it is. */
final class EnvelopeCheck {

    private EnvelopeCheck() {}

    static void whole(PublishedEvent event) {
        String[] topic = event.topic().split("\\.", -1);
        assertThat(event.headers())
                .as("headers of " + event.type())
                .containsKeys("ce_id", "ce_time", "ce_sequence", "ce_dataschema")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_tenantid", topic[1])
                .containsEntry("ce_source", "/rollcall/" + topic[2])
                .containsEntry("ce_subject", event.key());
        assertThat(event.type()).startsWith("org.rollcall." + topic[2] + ".").matches(".*\\.v[0-9]+");
        assertThat(event.sequence()).isPositive();
        assertThatCode(() -> OffsetDateTime.parse(event.headers().get("ce_time")))
                .doesNotThrowAnyException();
    }
}
