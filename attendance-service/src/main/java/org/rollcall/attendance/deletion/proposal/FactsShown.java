package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The conditions of a ground as facts again: by the names under which they came in. */
public final class FactsShown {

    private final Map<String, Object> shown = new TreeMap<>();

    private FactsShown() {}

    public static Map<String, Object> of(Conditions conditions) {
        FactsShown facts = new FactsShown();
        switch (conditions) {
            case Attached attached -> facts.show(attached);
            case Withdrawn withdrawn -> facts.show(withdrawn);
            case Away away -> facts.show(away);
            case Ended ended -> facts.show(ended);
        }
        return facts.shown;
    }

    private void show(Attached conditions) {
        switch (conditions) {
            case Attached.AtAnotherSchool a ->
                with("newSchool", a.newSchool())
                        .with("startsOn", a.startsOn())
                        .with("startConfirmed", a.startConfirmed());
            case Attached.AtOtherSchoolsToo c ->
                with("otherSchools", schools(c)).with("expectedBack", c.expectedBack());
            case Attached.OrderNamesAnother d -> with("changedOn", d.amendedOn());
            case Attached.OrderRevoked e -> with("changedOn", e.revokedOn());
        }
    }

    private void show(Withdrawn conditions) {
        switch (conditions) {
            case Withdrawn.ToBeTaughtOtherwise f ->
                with("writtenNotice", f.writtenNotice())
                        .with("noticeOn", f.noticeOn())
                        .with("afterDate", f.afterDate());
            case Withdrawn.MovedAway g ->
                with("movedOn", g.movedOn()).with("boarder", g.boarder()).with("expectedBack", g.expectedBack());
            case Withdrawn.FeesUnpaid m ->
                with("termEndedOn", m.termEndedOn())
                        .with("boarder", m.boarder())
                        .with("feesUnpaid", m.feesUnpaid());
            case Withdrawn.NoLongerAPupil n -> with("ceasedOn", n.ceasedOn());
        }
    }

    private void show(Away conditions) {
        switch (conditions) {
            case Away.AfterLeave h ->
                with("leaveEndedOn", h.leaveEndedOn())
                        .with("sicknessOrUnavoidableBelieved", h.sicknessOrUnavoidableBelieved());
            case Away.ForTwentyDays i -> with("sicknessOrUnavoidableBelieved", i.sicknessOrUnavoidableBelieved());
        }
    }

    private void show(Ended conditions) {
        switch (conditions) {
            case Ended.Nursery b -> with("finishedOn", b.finishedOn()).with("staysForReception", b.staysForReception());
            case Ended.Liberty j ->
                with("sentencedOn", j.sentencedOn()).with("months", j.months()).with("expectedBack", j.expectedBack());
            case Ended.Life k -> with("diedOn", k.diedOn());
            case Ended.SchoolAge l -> with("staysForSixthForm", l.staysForSixthForm());
            case Ended.Place o -> with("excludedOn", o.excludedOn()).with("reviewOverOn", o.reviewOverOn());
        }
    }

    private static List<Facts.OtherSchool> schools(Attached.AtOtherSchoolsToo conditions) {
        return conditions.otherSchools().stream()
                .map(school -> new Facts.OtherSchool(school.name(), school.consented()))
                .toList();
    }

    private FactsShown with(String name, @Nullable Object value) {
        if (value != null) {
            shown.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
        return this;
    }
}
