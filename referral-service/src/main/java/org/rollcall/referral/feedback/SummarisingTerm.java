package org.rollcall.referral.feedback;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.AlreadyExists;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.feedback.news.News;
import org.rollcall.referral.feedback.news.Step;
import org.rollcall.referral.feedback.term.TermDays;
import org.rollcall.referral.feedback.term.TermEnds;
import org.rollcall.referral.letter.SendingLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to a school, once for each term, what came of its referrals and cases in it; nothing when nothing happened. */
final class SummarisingTerm implements TermEnds {

    private static final Logger LOG = LoggerFactory.getLogger(SummarisingTerm.class);
    private static final Actor WORKER = Actor.system("feedback");
    private static final int AT_ONCE = 200;

    private final Aggregates<Feedback> feedback;
    private final SendingLetters letters;
    private final TermLetters orders;

    SummarisingTerm(Aggregates<Feedback> feedback, SendingLetters letters, TermLetters orders) {
        this.feedback = feedback;
        this.letters = letters;
        this.orders = orders;
    }

    @Override
    public void summarise(TenantId tenant, SchoolUrn school, TermDays term) {
        List<Feedback> told = of(tenant, school, term);
        if (told.isEmpty()) {
            return;
        }
        Feedback summary = summary(school, term);
        letters.send(tenant, orders.of(tenant, summary, term, told), WORKER);
        keep(tenant, summary);
    }

    /** The last thing that was told in the term, by its id too. */
    private static Feedback summary(SchoolUrn school, TermDays term) {
        String end = term.end().toString();
        String id = end.replace("-", "") + "T235959-" + Ids.from("term", school.value(), end);
        About about = new About(school, null, null, null);
        return Feedback.of(id, News.TERM_SUMMARY, about, term.end(), List.of(), Ids.from("letter", id));
    }

    private void keep(TenantId tenant, Feedback summary) {
        try {
            feedback.create(tenant, summary.id(), summary.give(), WORKER);
        } catch (AlreadyExists again) {
            LOG.debug("The summary {} was given before", summary.id(), again);
        }
    }

    /** The term's feedback, the oldest first. */
    private List<Feedback> of(TenantId tenant, SchoolUrn school, TermDays term) {
        List<Feedback> told = new ArrayList<>();
        for (YearMonth month = YearMonth.from(term.start());
                !month.isAfter(YearMonth.from(term.end()));
                month = month.plusMonths(1)) {
            told.addAll(of(tenant, school, month));
        }
        return toSummarise(told, term);
    }

    /** What was told in the term of every child but one who has died: of them nothing more is written. */
    static List<Feedback> toSummarise(List<Feedback> told, TermDays term) {
        Set<PupilId> mourned = told.stream()
                .filter(each -> each.news() == News.CLOSED_WITH_SORROW)
                .flatMap(each -> Stream.ofNullable(each.about().pupil()))
                .collect(Collectors.toSet());
        return told.stream()
                .filter(each -> each.news().step() != Step.TERM)
                .filter(each -> !each.on().isBefore(term.start()) && !each.on().isAfter(term.end()))
                .filter(each -> each.about().pupil() == null
                        || !mourned.contains(each.about().pupil()))
                .toList();
    }

    private List<Feedback> of(TenantId tenant, SchoolUrn school, YearMonth month) {
        Map<String, Object> equal =
                Map.of(FeedbackAggregate.SCHOOL, school.value(), FeedbackAggregate.MONTH, month.toString());
        return Slice.all(after -> feedback.slice(tenant, equal, after, AT_ONCE))
                .map(Stored::value)
                .toList();
    }
}
