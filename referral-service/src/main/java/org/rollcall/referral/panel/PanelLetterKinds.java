package org.rollcall.referral.panel;

import java.util.List;
import java.util.Map;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.panel.decision.PanelOutcome;

/** The letters of a panel: what a council may word for itself in each, and data to preview it with. */
final class PanelLetterKinds {

    static final String INVITATION = "panel-invitation";
    static final String PRE_COURT = "pre-court-invitation";
    static final String MINUTES = "panel-minutes";

    private static final String HELP =
            "Please tell us if you would like an interpreter, or anything else that helps you to take part. "
                    + "You may bring somebody with you, such as a friend, a relative or an adviser. Your child is welcome too.";

    private PanelLetterKinds() {}

    static LetterKind invitation() {
        return new LetterKind(
                INVITATION,
                1,
                "Invitation to an attendance panel or a case conference",
                Map.of(
                        "opening",
                        "We are worried about {{child}}’s attendance at {{school}}. Please come and talk about it with us and the "
                                + "school, so that we can find out together what would help.",
                        "help",
                        HELP),
                meeting("attendance panel"));
    }

    static LetterKind preCourt() {
        return new LetterKind(
                PRE_COURT,
                1,
                "Invitation to a pre-court conference",
                Map.of(
                        "opening",
                        "We, and {{school}}, have offered you support so that {{child}} comes to school regularly. {{child}}’s "
                                + "attendance has not improved enough. Before we decide what to do next, we want to hear from you.",
                        "help",
                        HELP),
                meeting("pre-court conference"));
    }

    static LetterKind minutes() {
        return new LetterKind(
                MINUTES,
                1,
                "Minutes of a panel",
                Map.of(
                        "closing",
                        "If anything here is not as you remember it, please tell us, and we will keep what you say with these minutes."),
                Map.ofEntries(
                        Map.entry("child", "Jamie Example"),
                        Map.entry("school", "Larkfield Primary School"),
                        Map.entry("panel", "attendance panel"),
                        Map.entry("heldOn", "22 October 2026"),
                        Map.entry("outcome", PanelOutcome.AGREEMENT_SET.written()),
                        Map.entry(
                                "attendance",
                                List.of(
                                        Map.of("parent", "Alex Example", "came", "was there"),
                                        Map.of("parent", "Sam Example", "came", "sent apologies"))),
                        Map.entry("pupilAttended", true),
                        Map.entry("others", List.of("R. Green", "P. Hale")),
                        Map.entry("evidence", List.of("the register with its codes, this school year and the last")),
                        Map.entry("awaited", List.of()),
                        Map.entry("parentViews", section("Mornings are hardest on Mondays.")),
                        Map.entry("pupilViews", section("“I would like to come in by the side door.”")),
                        Map.entry("minutes", List.of("We looked at the register together and talked about mornings.")),
                        Map.entry(
                                "targets",
                                List.of(Map.of(
                                        "what", "Jamie is at the gate by 8.45am each day.", "by", "20 November 2026"))),
                        Map.entry("hasTargets", true),
                        Map.entry("reviewOn", List.of("20 November 2026"))));
    }

    private static Map<String, Object> meeting(String panel) {
        return Map.of(
                "child",
                "Jamie Example",
                "school",
                "Larkfield Primary School",
                "panel",
                panel,
                "meeting",
                "Thursday 22 October 2026 at 2.00pm",
                "place",
                "Northmoor Civic Centre, room 4",
                "again",
                false);
    }

    private static List<Map<String, Object>> section(String paragraph) {
        return List.of(Map.of("paragraphs", List.of(paragraph)));
    }
}
