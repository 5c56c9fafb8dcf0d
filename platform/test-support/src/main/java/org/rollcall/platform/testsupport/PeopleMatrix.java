package org.rollcall.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RelationMatrix.Reach;
import org.rollcall.platform.testsupport.Samples.Own;
import org.rollcall.platform.testsupport.Samples.Sample;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What it makes of a difference within a council whose case it is. A colleague of the case's officer comes as far as the officer,
 * except where samples say that something is for one's own; somebody with a tie to the family finds nothing of it.
 */
final class PeopleMatrix {

    private final Asking asking;
    private final Samples samples;

    PeopleMatrix(Asking asking, Samples samples) {
        this.asking = asking;
        this.samples = samples;
    }

    /** To be asked before those whose record it is, so that nothing but who asks makes a difference. */
    void visit(Endpoint endpoint, Sample sample, Role role, Reach reach) {
        if (sample.family()) {
            samples.tied(role).ifPresent(token -> findsNothing(endpoint, sample, token));
        }
        visit(endpoint, sample.path(), role, reach);
    }

    void visitList(Endpoint endpoint, Role role) {
        samples.tied(role)
                .map(token -> asking.ask(endpoint, endpoint.address(), token))
                .ifPresent(answer -> assertThat(samples.familyMarks())
                        .as("%s of the family of somebody with a tie", endpoint)
                        .noneMatch(RelationMatrix.text(answer)::contains));
        visit(endpoint, endpoint.address(), role, Reach.YES);
    }

    void visitNamed(Endpoint endpoint, Role role) {
        visit(endpoint, endpoint.address(), role, Reach.COUNCIL);
    }

    private void visit(Endpoint endpoint, String path, Role role, Reach reach) {
        samples.colleague(role)
                .map(token -> asking.askKnowing(endpoint, path, token))
                .ifPresent(answer -> colleague(endpoint, role, reach, answer));
    }

    private void findsNothing(Endpoint endpoint, Sample sample, TestToken token) {
        RelationMatrix.looksLike(
                asking.ask(endpoint, RelationMatrix.nowhere(sample), token),
                sample,
                endpoint + " to somebody with a tie to the family",
                asking.ask(endpoint, sample.path(), token));
    }

    private void colleague(Endpoint endpoint, Role role, Reach reach, MvcTestResult answer) {
        Optional<Own> own = samples.own(role, endpoint.call());
        int status = answer.getResponse().getStatus();
        if (own.isPresent()) {
            assertThat(status)
                    .as("%s by a colleague, where it is for one's own: %s", endpoint, own.get().written)
                    .isIn(403, 404);
            return;
        }
        assertThat(status).as("%s by a colleague", endpoint).isNotIn(401, 403).isLessThan(500);
        if (reach != Reach.YES) {
            assertThat(status).as("%s by a colleague", endpoint).isNotEqualTo(404);
        }
    }
}
