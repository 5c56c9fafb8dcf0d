package org.rollcall.referral.contract.letter;

import java.util.List;
import java.util.Map;
import org.rollcall.referral.letter.LetterKind;

/** The letters of a contract: what a council may word for itself in each, and data to preview it with. */
public final class ContractLetterKinds {

    public static final String INVITATION = "contract-invitation";
    public static final String CONTRACT = "attendance-contract";
    public static final String REVIEW = "contract-review";

    private static final String CHILD = "Jamie Example";
    private static final String SCHOOL = "Larkfield Primary School";

    private ContractLetterKinds() {}

    public static LetterKind invitation() {
        return new LetterKind(
                INVITATION,
                1,
                "Invitation to a meeting about an attendance contract",
                Map.of(
                        "opening",
                        "{{child}} has missed a lot of time at {{school}}. We would like to meet you, hear from you what makes it hard "
                                + "to be there, and agree with you what each of us will do about it.",
                        "help",
                        "Please tell us if you would like an interpreter, another time or place, or anything else that helps you to "
                                + "take part. You may bring somebody with you, and your child is welcome too."),
                Map.of(
                        "child",
                        CHILD,
                        "school",
                        SCHOOL,
                        "meeting",
                        "Thursday 8 October 2026 at 9.30am",
                        "place",
                        "Larkfield Primary School, the meeting room",
                        "again",
                        false,
                        "withCouncil",
                        true));
    }

    public static LetterKind contract() {
        return new LetterKind(
                CONTRACT,
                1,
                "Attendance contract, for signature",
                Map.of(
                        "purpose",
                        "We make this contract because we all want {{child}} to be in school every day and to do well there."),
                Map.of(
                        "child",
                        CHILD,
                        "school",
                        SCHOOL,
                        "parents",
                        "Alex Example and Sam Example",
                        "startsOn",
                        "12 October 2026",
                        "endsOn",
                        "11 April 2027",
                        "statements",
                        List.of(
                                statement(
                                        "Alex Example",
                                        "Bring Jamie to the school gate by 8.45am on every school day."),
                                statement("Sam Example", "Ring the school by 9am on each day on which Jamie is ill.")),
                        "support",
                        List.of(
                                support(true, "Meet Jamie at the gate and see Jamie to the classroom."),
                                support(false, "Visit once a fortnight and help with the morning routine."))));
    }

    public static LetterKind review() {
        return new LetterKind(
                REVIEW,
                1,
                "Minutes of a review of an attendance contract",
                Map.of(
                        "closing",
                        "If anything here is not as you remember it, please tell us, and we will keep what you say with these minutes."),
                Map.ofEntries(
                        Map.entry("child", CHILD),
                        Map.entry("school", SCHOOL),
                        Map.entry("number", 1),
                        Map.entry("heldOn", "16 November 2026"),
                        Map.entry("since", "12 October 2026"),
                        Map.entry("until", "13 November 2026"),
                        Map.entry("possible", 40),
                        Map.entry("attended", 37),
                        Map.entry("unauthorised", 1),
                        Map.entry("percentage", "92.5%"),
                        Map.entry("present", List.of("Alex Example and Sam Example")),
                        Map.entry("parentDid", List.of("Jamie was at the gate in time on all but three mornings.")),
                        Map.entry("schoolDid", section("Mrs Green met Jamie at the gate every day.")),
                        Map.entry("councilDid", section("Two visits, on 20 October and 3 November.")),
                        Map.entry("parentViews", List.of("Mornings are calmer. Mondays are still hard.")),
                        Map.entry("pupilViews", List.of("“I like it that Mrs Green is there.”")),
                        Map.entry("finding", "The contract is being kept."),
                        Map.entry("endsOn", "11 April 2027"),
                        Map.entry("next", List.of("28 December 2026"))));
    }

    private static Map<String, Object> statement(String parent, String requirement) {
        return Map.of("parent", parent, "requirements", List.of(requirement));
    }

    private static Map<String, Object> support(boolean bySchool, String promise) {
        return Map.of("bySchool", bySchool, "promises", List.of(promise));
    }

    private static List<Map<String, Object>> section(String paragraph) {
        return List.of(Map.of("paragraphs", List.of(paragraph)));
    }
}
