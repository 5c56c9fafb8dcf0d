package org.rollcall.referral.feedback;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.feedback.contact.Names;
import org.rollcall.referral.feedback.contact.SchoolContacts;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.feedback.news.Step;
import org.rollcall.referral.feedback.term.TermDays;
import org.rollcall.referral.letter.LetterOrder;

/** The letter that sums a term up: each pupil once, with what was told, and how many referrals and cases there were. */
final class TermLetters {

    private final Names names;
    private final SchoolContacts schools;

    TermLetters(Names names, SchoolContacts schools) {
        this.names = names;
        this.schools = schools;
    }

    LetterOrder of(TenantId tenant, Feedback summary, TermDays term, List<Feedback> told) {
        About about = summary.about();
        PupilId first = told.getFirst().about().pupil();
        Map<String, Object> data = Map.of(
                "school", schools.schoolName(tenant, about.school(), first),
                "term", inWords(term.name()),
                "from", Stationery.written(term.start()),
                "to", Stationery.written(term.end()),
                "pupils", pupils(tenant, told),
                "counts", counts(told));
        return new LetterOrder(
                summary.letterId(),
                summary.news().step().letter(),
                about.id(),
                null,
                about.school(),
                null,
                new LetterOrder.Recipient.School(about.school()),
                data);
    }

    private static String inWords(String term) {
        return term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1).toLowerCase(Locale.ROOT);
    }

    private List<Map<String, Object>> pupils(TenantId tenant, List<Feedback> told) {
        Map<String, List<Feedback>> byPupil = told.stream()
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.about().pupil()), LinkedHashMap::new, Collectors.toList()));
        return byPupil.values().stream()
                .map(each -> pupil(tenant, each))
                .sorted(Comparator.comparing(row -> String.valueOf(row.get("child"))))
                .toList();
    }

    private Map<String, Object> pupil(TenantId tenant, List<Feedback> told) {
        return Map.of(
                "child",
                names.child(tenant, told.getFirst().about().pupil()),
                "steps",
                told.stream()
                        .map(each -> Map.of(
                                "on", Stationery.written(each.on()),
                                "heading", each.news().heading()))
                        .toList());
    }

    private static List<Map<String, Object>> counts(List<Feedback> told) {
        return List.of(
                count(
                        "Referrals that we decided on",
                        told.stream().filter(each -> is(each, Step.TRIAGE)).count()),
                count(
                        "Cases that an officer took up",
                        told.stream()
                                .filter(each -> each.news() == News.ALLOCATED)
                                .count()),
                count(
                        "Legal decisions",
                        told.stream().filter(each -> is(each, Step.LEGAL)).count()),
                count(
                        "Cases that we closed",
                        told.stream().filter(each -> is(each, Step.CLOSURE)).count()));
    }

    private static Map<String, Object> count(String what, long number) {
        return Map.of("what", what, "number", number);
    }

    private static boolean is(Feedback each, Step step) {
        return each.news().step() == step;
    }
}
