package org.rollcall.referral.support.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.support.KnownPlan;

/** The action plan as a letter to the parent who agreed to it. */
final class ActionPlanLetter {

    static final String NAME = "support-action-plan";

    static final LetterKind KIND = new LetterKind(
            NAME,
            1,
            "Action plan of support for a family",
            Map.of(
                    "opening",
                    "Thank you for working with us. This is the plan that we agreed with you to help {{child}} to be in school"
                            + " every day. It is your family's plan: keep it, and tell us when something in it should change.",
                    "closing",
                    "You may end this support at any time. If you do, it will not be held against you or {{child}}."),
            sample());

    private ActionPlanLetter() {}

    /** What a letter says of the child. */
    record Child(String name, String school) {}

    static Map<String, Object> data(KnownPlan plan, Child child, LocalDate startedOn) {
        Map<String, Object> data = new HashMap<>();
        data.put("child", child.name());
        data.put("school", child.school());
        data.put("startedOn", Stationery.written(startedOn));
        data.put("reviewOn", plan.reviewOn().map(Stationery::written).orElse("a day that we will agree with you"));
        data.put("target", list(plan.targetPercent().map("%d per cent of sessions"::formatted)));
        data.put("lead", list(plan.lead().map(ActionPlanLetter::lead)));
        data.put(
                "actions", plan.actions().stream().map(ActionPlanLetter::action).toList());
        return data;
    }

    private static Map<String, Object> lead(KnownPlan.Lead lead) {
        return Map.of(
                "name", lead.name().text(),
                "role", lead.role(),
                "organisation", lead.organisation().inWords());
    }

    private static Map<String, Object> action(KnownPlan.Action action) {
        return Map.of("what", action.what(), "owner", action.owner(), "by", Stationery.written(action.by()));
    }

    private static <T> List<T> list(Optional<T> some) {
        return some.stream().toList();
    }

    private static Map<String, Object> sample() {
        return Map.of(
                "child", "Alex Moor",
                "school", "Larkfield Primary School",
                "startedOn", "28 September 2026",
                "reviewOn", "9 November 2026",
                "target", List.of("90 per cent of sessions"),
                "lead",
                        List.of(Map.of(
                                "name", "Kim Vale", "role", "family support worker", "organisation", "Early help")),
                "actions",
                        List.of(
                                Map.of(
                                        "what", "Meet Alex at the gate each morning",
                                        "owner", "Jo Dale, School",
                                        "by", "5 October 2026"),
                                Map.of(
                                        "what", "Ask the landlord about the damp in the bedroom",
                                        "owner", "Kim Vale, Early help",
                                        "by", "12 October 2026")));
    }
}
