package org.rollcall.referral.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.AttendanceForTests;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.PupilId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class PupilCardApiTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private PupilCards cards;

    private OneCouncil council;
    private String path;

    @BeforeEach
    void aCouncil() {
        council = new OneCouncil(service);
        path = "/api/referral/v1/pupils/" + council.pupil + "/card";
    }

    @Test
    void nobody_is_known_before_somebody_asked() {
        assertThat(council.get(council.officer, path)).hasStatus(404);
        assertThat(card()).isEmpty();
    }

    @Test
    void an_officer_asks_as_themselves_and_the_answer_is_kept_with_its_day() {
        MvcTestResult asked = ask();

        assertThat(asked).hasStatusOk();
        assertThat(json(asked).path("name").asString()).isEqualTo("Robin Sample");
        assertThat(json(asked).path("asOf").asString()).isEqualTo("2026-09-21");
        assertThat(json(council.get(council.court, path))).isEqualTo(json(asked));
        assertThat(card()).map(PupilCard::dateOfBirth).contains(LocalDate.of(2016, 3, 3));
        assertThat(AttendanceForTests.authorizationAt("/pupils/" + council.pupil))
                .startsWith("Bearer ey");
    }

    @Test
    void asked_anew_the_newest_answer_stands() {
        ask();
        AttendanceForTests.giveSocialWorker(council.pupil);

        assertThat(card()).map(PupilCard::socialWorker).contains(false);
        ask();
        assertThat(card()).map(PupilCard::socialWorker).contains(true);
    }

    @Test
    void while_attendance_is_away_the_officer_is_told_so_and_the_old_card_stands() {
        ask();
        AttendanceForTests.fail("/pupils/" + council.pupil, 500);

        assertThat(ask()).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(card()).isPresent();
    }

    @Test
    void another_council_finds_nothing_and_a_school_is_not_let_in() {
        ask();
        OneCouncil other = new OneCouncil(service);

        assertThat(council.get(other.officer, path)).hasStatus(404);
        assertThat(council.put(other.officer, path, (String) null, Map.of())).hasStatus(404);
        assertThat(council.get(council.school, path)).hasStatus(403);
        assertThat(council.put(council.school, path, (String) null, Map.of())).hasStatus(403);
    }

    @Test
    void a_card_is_never_printed() {
        ask();

        assertThat(card()).asString().doesNotContain("Robin", "Sample", "2016");
    }

    private MvcTestResult ask() {
        return council.put(council.officer, path, (String) null, Map.of());
    }

    private Optional<PupilCard> card() {
        return cards.of(council.id, new PupilId(council.pupil));
    }
}
