package org.rollcall.acceptance;

import static org.rollcall.acceptance.Cast.EASTVALE;
import static org.rollcall.acceptance.Cast.NORTHMOOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.acceptance.CouncilStream.Told;
import org.rollcall.acceptance.Journey.Traces;

/** Step 7: what a council's own system may read, and what another council may not. */
final class Outsiders {

    private static final List<String> STEPS = List.of(
            "org.rollcall.attendance.register.threshold-reached.v1",
            "org.rollcall.referral.referral.submitted.v1",
            "org.rollcall.referral.referral.triage-started.v1",
            "org.rollcall.referral.referral.accepted.v1",
            "org.rollcall.referral.case.opened.v1",
            "org.rollcall.referral.case.allocated.v1",
            "org.rollcall.referral.case.legal-action-requested.v1",
            "org.rollcall.legal.enforcement-case.opened.v1",
            "org.rollcall.legal.notice-to-improve.issued.v1",
            "org.rollcall.legal.notice-to-improve.monitoring-started.v1",
            "org.rollcall.legal.notice-to-improve.failed.v1",
            "org.rollcall.legal.penalty-notice.issued.v1",
            "org.rollcall.legal.penalty-notice.served.v1",
            "org.rollcall.legal.penalty-notice.paid.v1",
            "org.rollcall.legal.penalty-notice.expired-unpaid.v1",
            "org.rollcall.legal.enforcement-case.prosecution-decision-due.v1");

    private final Cast cast;
    private final Narrator narrator;

    Outsiders(Cast cast, Narrator narrator) {
        this.cast = cast;
        this.narrator = narrator;
    }

    void look(Traces traces) {
        try (CouncilStream own = cast.stream(NORTHMOOR);
                CouncilStream other = cast.stream(EASTVALE)) {
            List<Told> told =
                    Await.until("every step of the journey on northmoor's topics", () -> java.util.Optional.of(
                                    own.readAll().stream()
                                            .filter(event -> event.data().contains(traces.pupil))
                                            .toList())
                            .filter(events -> types(events).containsAll(STEPS)));
            assertInOrder(told);
            assertOnlyOwnTopics(own, NORTHMOOR);
            assertOnlyOwnTopics(other, EASTVALE);
            refuse(other, own.topics());
            narrator.say("northmoor-events read " + told.size() + " events about this pupil, each record's in order: ");
            STEPS.forEach(step -> narrator.say("  " + step));
            narrator.say(
                    "eastvale-events is refused northmoor's " + own.topics().size() + " topics by the broker");
        }
        Person officer = cast.person("attendance-officer", EASTVALE);
        Person court = cast.person("court-officer", EASTVALE);
        for (String path : traces.records()) {
            officer.get(path).expect(404);
            court.get(path).expect(404);
        }
        narrator.say("Eastvale's officers get 404 for each of the "
                + traces.records().size() + " records of the journey");
    }

    private static Set<String> types(List<Told> events) {
        return events.stream().map(Told::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertInOrder(List<Told> told) {
        Map<String, Long> last = new HashMap<>();
        for (Told event : told) {
            Long before = last.put(event.topic() + "/" + event.subject(), event.sequence());
            if (before != null && before >= event.sequence()) {
                throw new JourneyBroken("out of order: " + event.type() + " of " + event.subject());
            }
        }
    }

    private static void assertOnlyOwnTopics(CouncilStream stream, String council) {
        stream.topics().stream()
                .filter(topic -> !topic.startsWith("rollcall." + council + "."))
                .findAny()
                .ifPresent(topic -> {
                    throw new JourneyBroken(council + " knows of the topic " + topic);
                });
    }

    private static void refuse(CouncilStream other, Set<String> topics) {
        topics.stream().filter(topic -> !other.isRefused(topic)).findAny().ifPresent(topic -> {
            throw new JourneyBroken("eastvale may read " + topic);
        });
    }
}
