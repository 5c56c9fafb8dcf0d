package org.rollcall.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.store.Outbox.Pending;

class PendingTest {

    private static final DocumentKey KEY = new DocumentKey("dockets", "northmoor:1");

    private final Pending read = new Pending(KEY, 6, true, entries(3, 5));

    @Test
    void events_of_a_write_that_is_not_acknowledged_yet_are_held_back() {
        assertThat(read.upTo(4)).isEqualTo(new Pending(KEY, 4, true, entries(3, 4)));
        assertThat(read.upTo(2)).isEqualTo(new Pending(KEY, 0, true, List.of()));
    }

    @Test
    void when_none_is_held_back_the_document_is_done_up_to_its_version() {
        assertThat(read.upTo(5)).isEqualTo(read);
        assertThat(read.upTo(Long.MAX_VALUE)).isEqualTo(read);
    }

    private static List<OutboxEntry> entries(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(sequence -> new OutboxEntry(
                        "e" + sequence, "type", sequence, Instant.EPOCH, new Actor("clerk", "person"), "{}", null))
                .toList();
    }
}
