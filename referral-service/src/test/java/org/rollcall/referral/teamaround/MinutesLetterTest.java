package org.rollcall.referral.teamaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.SentPages;
import org.rollcall.referral.casework.KnownCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class MinutesLetterTest {

    private static final String TODAY = "2026-09-21";

    @Autowired
    private ApplicationContext service;

    @Test
    void minutes_go_into_the_file_and_to_the_parents_who_were_named_and_once() {
        OneCouncil council = new OneCouncil(service);
        String caseId = KnownCases.open(service, council.id, council.pupil, SCHOOL);
        SentPages sent = new SentPages(council, caseId);
        String plan =
                create(council, CASES + "/" + caseId + "/support-plans", Map.of("type", "CP", "offeredOn", TODAY));
        String meeting = create(council, plan + "/meetings", Map.of("on", TODAY));

        minute(council, meeting, List.of("P2"));

        assertThat(sent.await(MinutesLetter.NAME, 2)).allSatisfy(page -> assertThat(page)
                .contains("Notes of our meeting on 21 September 2026", "Kim Vale (Early help)")
                .contains("Mornings are hard", "since the move", "Breakfast club from Monday"));
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        ResendingKafka.twice(IncomingEvent.of(
                council.id, "org.rollcall.referral.family-meeting.minuted.v1", id, 99, Map.of("meetingId", id)));
        minute(council, create(council, plan + "/meetings", Map.of("on", TODAY)), List.of());
        assertThat(sent.await(MinutesLetter.NAME, 3)).hasSize(3);
    }

    private static void minute(OneCouncil council, String meeting, List<String> copies) {
        Map<String, Object> minutes = Map.of(
                "present",
                List.of(Map.of("name", "Kim Vale", "organisation", "EARLY_HELP")),
                "said",
                "Mornings are hard.\n\nThey have been since the move.",
                "agreed",
                List.of(Map.of("what", "Breakfast club from Monday", "owner", "Jo Dale", "by", "2026-10-05")),
                "copies",
                copies);
        assertThat(council.put(
                        council.officer, meeting + "/minutes", () -> council.get(council.officer, meeting), minutes))
                .hasStatusOk();
    }

    private static String create(OneCouncil council, String path, Map<String, Object> body) {
        MvcTestResult created =
                council.postTo(path, council.officer, UUID.randomUUID().toString(), body);
        assertThat(created).hasStatus(201);
        return String.valueOf(created.getResponse().getHeader("Location"));
    }
}
