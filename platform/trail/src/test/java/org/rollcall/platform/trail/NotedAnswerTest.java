package org.rollcall.platform.trail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class NotedAnswerTest {

    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final AtomicInteger notes = new AtomicInteger();

    @Test
    void the_note_is_written_before_the_first_byte_leaves_and_once() throws IOException {
        NotedAnswer noted = new NotedAnswer(answer, () -> {
            assertThat(answer.isCommitted()).isFalse();
            notes.incrementAndGet();
        });

        noted.getOutputStream().write(new byte[10]);
        assertThat(notes).hasValue(0);
        noted.flushBuffer();
        noted.getOutputStream().write(new byte[10]);
        noted.flushBuffer();
        noted.finish();

        assertThat(notes).hasValue(1);
        assertThat(answer.getContentAsByteArray()).hasSize(20);
    }

    @Test
    void an_answer_that_outgrows_the_buffer_is_noted_before_it_does() throws IOException {
        answer.setBufferSize(100);
        NotedAnswer noted = new NotedAnswer(answer, notes::incrementAndGet);

        noted.getOutputStream().write(new byte[99]);
        assertThat(notes).hasValue(0);
        noted.getOutputStream().write(new byte[1]);

        assertThat(notes).hasValue(1);
    }

    @Test
    void an_answer_without_a_body_is_noted_at_the_end() {
        new NotedAnswer(answer, notes::incrementAndGet).finish();

        assertThat(notes).hasValue(1);
    }

    @Test
    void what_cannot_be_noted_is_not_given_and_the_failure_can_answer_in_its_place() throws IOException {
        NotedAnswer noted = new NotedAnswer(answer, () -> {
            throw new IllegalStateException("the store is away");
        });
        noted.setStatus(200);
        noted.setHeader("ETag", "\"7\"");
        noted.getOutputStream().write("a child's name".getBytes(UTF_8));

        assertThatIllegalStateException().isThrownBy(noted::flushBuffer);
        noted.setStatus(503);
        noted.getOutputStream().write("later".getBytes(UTF_8));
        noted.flushBuffer();

        assertThat(answer.getContentAsString()).isEqualTo("later");
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("ETag")).isNull();
    }
}
