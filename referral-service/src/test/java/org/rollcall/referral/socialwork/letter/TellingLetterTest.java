package org.rollcall.referral.socialwork.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.CASES;
import static org.rollcall.referral.OneCouncil.SCHOOL;
import static org.rollcall.referral.socialwork.notification.NotificationExamples.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.IncomingEvent;
import org.rollcall.platform.testsupport.ResendingKafka;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.OneCouncil;
import org.rollcall.referral.SentPages;
import org.rollcall.referral.casework.KnownCases;
import org.rollcall.referral.family.PersonName;
import org.rollcall.referral.pupil.PupilCard;
import org.rollcall.referral.socialwork.SocialWorkSteps;
import org.rollcall.referral.socialwork.cause.Cause;
import org.rollcall.referral.socialwork.cause.NotificationFacts;
import org.rollcall.referral.socialwork.cause.Trigger;
import org.rollcall.referral.socialwork.notification.KnownNotification;
import org.rollcall.referral.socialwork.notification.NotificationExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollcallTest
class TellingLetterTest {

    @Autowired
    private ApplicationContext service;

    @Test
    void the_subject_carries_initials_and_our_reference_and_nothing_else_about_the_child() {
        Cause cause = new Cause(Trigger.LEGAL_ACTION_CONSIDERED, DAY);
        KnownNotification asked = new Asked(NotificationExamples.facts(cause), List.of(cause));

        Map<String, Object> known = TellingLetter.data(asked, Optional.of(card("Alex Moor-Dale")), Optional.empty());
        assertThat(known)
                .containsEntry("subject", "AMD, our reference SW-9F102132")
                .containsEntry("child", "Alex Moor-Dale")
                .containsEntry("asksForView", true);
        Map<String, Object> unknown = TellingLetter.data(asked, Optional.empty(), Optional.empty());
        assertThat(unknown)
                .containsEntry("subject", "Our reference SW-9F102132")
                .containsEntry("born", List.of());
    }

    @Test
    void what_was_sent_is_written_and_kept_once_to_whom_it_was_sent() {
        OneCouncil council = new OneCouncil(service);
        String caseId = KnownCases.open(service, council.id, council.pupil, SCHOOL);
        String worker = CASES + "/" + caseId + "/social-worker";
        SentPages sent = new SentPages(council, caseId);
        council.put(council.officer, worker, "\"0\"", SocialWorkSteps.LINK);

        String id = tell(council, worker, "LEGAL_ACTION_CONSIDERED");

        assertThat(sent.await(TellingLetter.MESSAGE, 1).getFirst())
                .contains("Robin Ash", "robin.ash@example.org")
                .contains("21 September 2026: We are considering legal action", "Please tell us what you think");
        ResendingKafka.twice(IncomingEvent.of(
                council.id,
                "org.rollcall.referral.social-worker-notification.sent.v1",
                id,
                99,
                Map.of("notificationId", id)));
        tell(council, worker, "RETURNED");
        assertThat(sent.await(TellingLetter.MESSAGE, 2)).hasSize(2);
        tell(council, worker, "PA_REACHED");
        assertThat(sent.await(TellingLetter.DIGEST, 1).getFirst()).contains("persistent absence");
    }

    private static String tell(OneCouncil council, String worker, String trigger) {
        MvcTestResult raised = council.postTo(
                worker + "/notifications",
                council.officer,
                UUID.randomUUID().toString(),
                Map.of("trigger", trigger, "on", "2026-09-21"));
        String told = String.valueOf(raised.getResponse().getHeader("Location"));
        assertThat(council.put(
                        council.officer,
                        told + "/sending",
                        raised,
                        Map.of("on", "2026-09-21", "channel", "SECURE_MESSAGE")))
                .hasStatusOk();
        return told.substring(told.lastIndexOf('/') + 1);
    }

    private record Asked(NotificationFacts facts, List<Cause> causes) implements KnownNotification {}

    private static PupilCard card(String name) {
        return new PupilCard(
                NotificationExamples.FACTS.pupil(),
                new PersonName(name),
                LocalDate.of(2016, 5, 4),
                "Year 5",
                NotificationExamples.FACTS.school(),
                "Larkfield Primary School",
                true,
                DAY);
    }
}
