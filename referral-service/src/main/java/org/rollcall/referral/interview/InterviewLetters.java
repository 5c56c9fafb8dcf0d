package org.rollcall.referral.interview;

import static org.rollcall.referral.wording.Written.day;
import static org.rollcall.referral.wording.Written.moment;
import static org.rollcall.referral.wording.Written.paragraphs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.letter.LetterKind;
import org.rollcall.referral.letter.LetterOrder;
import org.rollcall.referral.letter.SendingLetters;
import org.rollcall.referral.wording.Names;
import org.rollcall.referral.wording.Written;

/** The letters of an interview: the invitation, and the questions in writing. */
final class InterviewLetters {

    static final String INVITATION = "interview-invitation";
    static final String QUESTIONS = "interview-questions";

    /** Where to get it; that there is a right to it stands in the page, and no council words it away. */
    private static final String ADVICE = "Please ask a solicitor or Citizens Advice.";

    private final SendingLetters sending;
    private final Names names;

    InterviewLetters(SendingLetters sending, Names names) {
        this.sending = sending;
        this.names = names;
    }

    /** @param name what tells this letter from the others of the interview */
    String send(TenantId tenant, Interview interview, String name, Actor actor) {
        boolean written = interview.state() == InterviewState.ASKED_IN_WRITING;
        Map<String, Object> data = new HashMap<>(written ? questions(interview.asked()) : meeting(interview.asked()));
        data.put("child", names.child(tenant, interview.about().pupil(), actor));
        data.put("school", names.school(tenant, interview.about().pupil(), actor));
        String kind = written ? QUESTIONS : INVITATION;
        LetterOrder order = new LetterOrder(
                Ids.from(kind, name, Written.fingerprint(data)),
                kind,
                interview.id(),
                interview.about().caseId(),
                interview.about().school(),
                interview.about().pupil(),
                new LetterOrder.Recipient.Parent(interview.parent()),
                data);
        return sending.send(tenant, order, actor);
    }

    static LetterKind invitation() {
        return new LetterKind(
                INVITATION,
                2,
                "Invitation to an interview under caution",
                Map.of("advice", ADVICE),
                Map.of(
                        "child",
                        "Jamie Example",
                        "school",
                        "Larkfield Primary School",
                        "meeting",
                        "Tuesday 17 November 2026 at 10.00am",
                        "place",
                        "Northmoor Civic Centre, room 2"));
    }

    static LetterKind questions() {
        return new LetterKind(
                QUESTIONS,
                2,
                "Questions in writing under caution",
                Map.of("advice", ADVICE),
                Map.of(
                        "child",
                        "Jamie Example",
                        "school",
                        "Larkfield Primary School",
                        "replyBy",
                        "1 December 2026",
                        "questions",
                        List.of(
                                "Were you aware of the absences in the enclosed register?",
                                "What were the reasons for them?")));
    }

    private static Map<String, Object> meeting(Interview.Asked asked) {
        return Map.of(
                "meeting",
                moment(Objects.requireNonNull(asked.at())),
                "place",
                Objects.requireNonNull(asked.place()).text());
    }

    private static Map<String, Object> questions(Interview.Asked asked) {
        return Map.of(
                "replyBy", day(Objects.requireNonNull(asked.replyBy())), "questions", paragraphs(asked.questions()));
    }
}
