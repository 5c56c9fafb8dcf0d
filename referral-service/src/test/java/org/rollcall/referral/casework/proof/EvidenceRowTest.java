package org.rollcall.referral.casework.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.evidence.EvidenceBuilder.COUNCIL_WITH_SCHOOL;
import static org.rollcall.referral.evidence.EvidenceBuilder.SCHOOL_ALONE;
import static org.rollcall.referral.evidence.EvidenceKind.HOME_VISIT_LOG;
import static org.rollcall.referral.evidence.ReferralType.PN_IRREGULAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rollcall.referral.ReferralId;
import org.rollcall.referral.evidence.Choice;
import org.rollcall.referral.evidence.EvidenceBuilder;
import org.rollcall.referral.evidence.EvidenceChecklist;
import org.rollcall.referral.evidence.EvidenceKind;
import org.rollcall.referral.evidence.Need;
import org.rollcall.referral.evidence.ReferralType;

class EvidenceRowTest {

    private static final ReferralId REFERRAL = new ReferralId("R1");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    private static final Proof VISIT = new Proof(HOME_VISIT_LOG, Ground.logged("E1", DAY, true));

    private final EvidenceChecklist checklist = EvidenceChecklist.inForceOn(LocalDate.of(2026, 9, 21));

    @Test
    void every_required_row_that_nothing_answers_is_missing() {
        List<Proof> most = List.of(held(EvidenceKind.REGISTER_PRINT), held(EvidenceKind.PARENT_DETAILS));

        assertThat(missing(checklist, ReferralType.PN_LEAVE, COUNCIL_WITH_SCHOOL, most))
                .containsExactly(
                        EvidenceKind.LEAVE_REQUEST, EvidenceKind.AGENCY_INVOLVEMENT, EvidenceKind.HEADTEACHER_SIGN_OFF);
    }

    @Test
    void what_no_council_may_waive_is_asked_of_a_school_alone() {
        EvidenceChecklist waived = checklist.with(PN_IRREGULAR, List.of(new Choice(HOME_VISIT_LOG, Need.DESIRABLE)));

        assertThat(missing(waived, PN_IRREGULAR, COUNCIL_WITH_SCHOOL, allBut(HOME_VISIT_LOG)))
                .isEmpty();
        assertThat(missing(waived, PN_IRREGULAR, SCHOOL_ALONE, allBut(HOME_VISIT_LOG)))
                .containsExactly(HOME_VISIT_LOG);
    }

    @ParameterizedTest
    @EnumSource(names = {"PN_IRREGULAR", "PROSECUTION", "ESO"})
    void of_a_school_alone_neither_a_reason_nor_the_councils_own_visits_stand_for_its_home_visits(ReferralType type) {
        List<Proof> reason = and(allBut(HOME_VISIT_LOG), new Proof(HOME_VISIT_LOG, Ground.of(REFERRAL, true)));
        List<Proof> visited = and(allBut(HOME_VISIT_LOG), VISIT);
        List<Proof> attached = and(allBut(HOME_VISIT_LOG), held(HOME_VISIT_LOG));

        assertThat(missing(checklist, type, COUNCIL_WITH_SCHOOL, allBut(HOME_VISIT_LOG)))
                .containsExactly(HOME_VISIT_LOG);
        for (List<Proof> enough : List.of(reason, visited, attached)) {
            assertThat(missing(checklist, type, COUNCIL_WITH_SCHOOL, enough)).isEmpty();
        }
        assertThat(missing(checklist, type, SCHOOL_ALONE, reason)).containsExactly(HOME_VISIT_LOG);
        assertThat(missing(checklist, type, SCHOOL_ALONE, visited)).containsExactly(HOME_VISIT_LOG);
        assertThat(missing(checklist, type, SCHOOL_ALONE, attached)).isEmpty();
    }

    @Test
    void a_row_says_what_it_rests_on_the_referrals_first_and_the_newest_before_the_older() {
        Proof later = new Proof(HOME_VISIT_LOG, Ground.logged("E2", DAY.plusDays(7), false));
        EvidenceRow row = row(List.of(VISIT, later, held(HOME_VISIT_LOG), VISIT));

        assertThat(row.restsOn()).extracting(Ground::id).containsExactly("R1", "E2", "E1");
    }

    @Test
    void a_row_names_no_more_records_than_a_reader_looks_at() {
        List<Proof> visits = IntStream.range(0, 25)
                .mapToObj(n -> new Proof(HOME_VISIT_LOG, Ground.logged("E" + n, DAY.plusDays(n), true)))
                .toList();

        assertThat(row(visits).restsOn()).hasSize(20).first().isEqualTo(Ground.logged("E24", DAY.plusDays(24), true));
    }

    private EvidenceRow row(List<Proof> proofs) {
        return EvidenceRow.of(checklist, PN_IRREGULAR, COUNCIL_WITH_SCHOOL, proofs).stream()
                .filter(row -> row.kind() == HOME_VISIT_LOG)
                .findFirst()
                .orElseThrow();
    }

    private static List<EvidenceKind> missing(
            EvidenceChecklist checklist, ReferralType type, EvidenceBuilder builder, List<Proof> proofs) {
        return EvidenceRow.of(checklist, type, builder, proofs).stream()
                .filter(EvidenceRow::isMissing)
                .map(EvidenceRow::kind)
                .toList();
    }

    private static Proof held(EvidenceKind kind) {
        return new Proof(kind, Ground.of(REFERRAL, false));
    }

    private static List<Proof> allBut(EvidenceKind left) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind != left)
                .map(EvidenceRowTest::held)
                .toList();
    }

    private static List<Proof> and(List<Proof> proofs, Proof more) {
        return Stream.concat(proofs.stream(), Stream.of(more)).toList();
    }
}
