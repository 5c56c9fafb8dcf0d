package org.rollcall.attendance.deletion.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.deletion.ground.Ground;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;

/** Reads the conditions of one ground out of the facts, naming every one that is missing. */
final class FactsOfGround {

    private final Facts facts;
    private final List<FieldProblem> problems = new ArrayList<>();

    private FactsOfGround(Facts facts) {
        this.facts = facts;
    }

    static Conditions read(Ground ground, Facts facts) {
        FactsOfGround reading = new FactsOfGround(facts);
        Conditions conditions = reading.conditions(ground);
        if (!reading.problems.isEmpty()) {
            throw new InvalidInput(reading.problems);
        }
        return conditions;
    }

    private Conditions conditions(Ground ground) {
        return switch (ground) {
            case A, C, D, E -> attached(ground);
            case F, G, M, N -> withdrawn(ground);
            case H ->
                new Away.AfterLeave(
                        day("leaveEndedOn", facts.leaveEndedOn()),
                        said("sicknessOrUnavoidableBelieved", facts.sicknessOrUnavoidableBelieved()));
            case I ->
                new Away.ForTwentyDays(said("sicknessOrUnavoidableBelieved", facts.sicknessOrUnavoidableBelieved()));
            case B, J, K, L, O -> ended(ground);
        };
    }

    private Conditions attached(Ground ground) {
        return switch (ground) {
            case A ->
                new Attached.AtAnotherSchool(
                        text("newSchool", facts.newSchool()),
                        day("startsOn", facts.startsOn()),
                        said("startConfirmed", facts.startConfirmed()));
            case C -> new Attached.AtOtherSchoolsToo(otherSchools(), said("expectedBack", facts.expectedBack()));
            case D -> new Attached.OrderNamesAnother(day("changedOn", facts.changedOn()));
            default -> new Attached.OrderRevoked(day("changedOn", facts.changedOn()));
        };
    }

    private Conditions withdrawn(Ground ground) {
        return switch (ground) {
            case F ->
                new Withdrawn.ToBeTaughtOtherwise(
                        said("writtenNotice", facts.writtenNotice()),
                        day("noticeOn", facts.noticeOn()),
                        day("afterDate", facts.afterDate()));
            case G ->
                new Withdrawn.MovedAway(
                        day("movedOn", facts.movedOn()),
                        said("boarder", facts.boarder()),
                        said("expectedBack", facts.expectedBack()));
            case M ->
                new Withdrawn.FeesUnpaid(
                        day("termEndedOn", facts.termEndedOn()),
                        said("boarder", facts.boarder()),
                        said("feesUnpaid", facts.feesUnpaid()));
            default -> new Withdrawn.NoLongerAPupil(day("ceasedOn", facts.ceasedOn()));
        };
    }

    private Conditions ended(Ground ground) {
        return switch (ground) {
            case B ->
                new Ended.Nursery(
                        day("finishedOn", facts.finishedOn()), said("staysForReception", facts.staysForReception()));
            case J ->
                new Ended.Liberty(
                        day("sentencedOn", facts.sentencedOn()),
                        need("months", facts.months(), 0, "the length of the sentence in months"),
                        said("expectedBack", facts.expectedBack()));
            case K -> new Ended.Life(day("diedOn", facts.diedOn()));
            case L -> new Ended.SchoolAge(said("staysForSixthForm", facts.staysForSixthForm()));
            default -> new Ended.Place(day("excludedOn", facts.excludedOn()), facts.reviewOverOn());
        };
    }

    private List<Attached.OtherSchool> otherSchools() {
        return need("otherSchools", facts.otherSchools(), List.<Facts.OtherSchool>of(), "the other schools").stream()
                .map(school -> new Attached.OtherSchool(school.name(), school.consentedOn()))
                .toList();
    }

    private LocalDate day(String name, @Nullable LocalDate given) {
        return need(name, given, LocalDate.EPOCH, "a date such as 2026-11-06");
    }

    private boolean said(String name, @Nullable Boolean given) {
        return need(name, given, false, "true or false");
    }

    private String text(String name, @Nullable String given) {
        return need(name, given == null || given.isBlank() ? null : given, "", "a text that is not blank");
    }

    private <T> T need(String name, @Nullable T given, T standIn, String form) {
        if (given == null) {
            problems.add(new FieldProblem("/facts/" + name, "is required for this ground: give " + form));
            return standIn;
        }
        return given;
    }
}
