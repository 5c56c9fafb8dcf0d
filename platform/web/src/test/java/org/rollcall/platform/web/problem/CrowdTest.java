package org.rollcall.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class CrowdTest {

    private final DomainProblems problems = new DomainProblems();

    @Test
    void whoever_is_turned_away_for_the_crowd_is_told_when_to_come_again() {
        var answer = problems.on(new RequestRefused(ProblemType.UNAVAILABLE, "Too many are here."));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("60");
    }

    @Test
    void whoever_is_turned_away_for_the_form_is_not() {
        var answer = problems.on(new RequestRefused(ProblemType.TOO_LARGE, "Too long."));

        assertThat(answer.getStatusCode().value()).isEqualTo(413);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNull();
    }
}
