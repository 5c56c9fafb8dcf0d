package org.rollcall.attendance.samechild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rollcall.attendance.samechild.likeness.Likeness;

class ProposalTest {

    @Test
    void the_same_two_records_make_one_proposal_whichever_comes_first() {
        assertThat(Proposal.idOf("p-1", "p-2")).isEqualTo(Proposal.idOf("p-2", "p-1"));
        assertThat(Proposal.of("p-2", "p-1", Likeness.byNumber()))
                .isEqualTo(Proposal.of("p-1", "p-2", Likeness.byNumber()));
    }
}
