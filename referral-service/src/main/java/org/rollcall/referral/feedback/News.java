package org.rollcall.referral.feedback;

import static org.rollcall.referral.feedback.Step.ALLOCATION;
import static org.rollcall.referral.feedback.Step.CLOSURE;
import static org.rollcall.referral.feedback.Step.LEGAL;
import static org.rollcall.referral.feedback.Step.TERM;
import static org.rollcall.referral.feedback.Step.TRIAGE;

import java.util.List;
import java.util.Map;
import org.rollcall.platform.letters.Wording;

/** What a school is told, in words that it can act on. */
enum News {
    ACCEPT_CASEWORK(
            TRIAGE,
            "We have accepted your referral",
            "Thank you for referring {{child}}. We have accepted the referral and opened a case. We will write again to tell you which"
                    + " officer will work with you and the family.",
            "Go on recording attendance every day, and go on supporting the family as you do now.",
            "Tell us if attendance improves, or if something changes for the child or the family.",
            "If you are worried about a child’s safety, follow your safeguarding procedure at once. Do not wait for us."),
    ACCEPT_PN_CHECK(
            TRIAGE,
            "We have accepted your referral and will check whether a penalty notice applies",
            "Thank you for referring {{child}}. We have accepted the referral. We will now check, under the national framework, whether"
                    + " a penalty notice can and should be issued. We will tell you what we decide.",
            "Tell us at once if a mark in the register is corrected. A notice rests on the register.",
            "Please do not tell the family that a notice will come. We have not decided that yet."),
    ACCEPT_LEGAL(
            TRIAGE,
            "We have accepted your referral and will consider legal action",
            "Thank you for referring {{child}}. We have accepted the referral and will consider legal action with the evidence that you"
                    + " sent. We will tell you what we decide.",
            "Keep the originals of everything that you sent us.",
            "Go on offering support, and keep a note of what was offered and what came of it."),
    MERGE_WITH_EXISTING_CASE(
            TRIAGE,
            "We have added your referral to a case that is already open",
            "Thank you for referring {{child}}. We already have an open case, and have added your referral to it. The officer of the"
                    + " case will use what you have told us.",
            "Speak with the officer of the case if anything in your referral is urgent."),
    RETURN_INCOMPLETE(
            TRIAGE,
            "We need more from you before we can decide",
            "Thank you for referring {{child}}. We cannot decide on the referral yet, because something is missing or not clear. What we"
                    + " need is listed in this letter.",
            "Answer each point in Rollcall, and send the referral in again. Rollcall shows you by when.",
            "If you cannot answer a point, say why. If you are not sure what we mean, call us."),
    REFUSE_THRESHOLD_NOT_MET(
            TRIAGE,
            "We have not accepted your referral",
            "Thank you for referring {{child}}. We have not accepted the referral, because the absence does not reach the threshold for"
                    + " what you asked for.",
            "Go on recording and following up every absence, and go on supporting the family.",
            "Send us a new referral if the threshold is reached."),
    REFUSE_SUPPORT_NOT_EXHAUSTED(
            TRIAGE,
            "We have not accepted your referral yet: support comes first",
            "Thank you for referring {{child}}. National guidance asks that support is offered, and given time to work, before formal"
                    + " steps are taken. From what you sent, there is more that can be tried.",
            "Meet the family, ask what stands in the way of attending, and agree a plan with them.",
            "Keep a note of what was offered and what came of it.",
            "Send us a new referral if the support has not worked. We are glad to talk it through with you before."),
    REFUSE_STATUTORY_DEFENCE_LIKELY(
            TRIAGE,
            "We have not accepted your referral",
            "Thank you for referring {{child}}. From what we know, the absences seem to have a reason that the law accepts. Formal steps"
                    + " would then not be right.",
            "Check that each absence has the right code in the register.",
            "Ask the family what would help the child to attend, and put that in place."),
    REDIRECT_EARLY_HELP(
            TRIAGE,
            "We have passed your referral to early help",
            "Thank you for referring {{child}}. We think that early help will serve the family better at this point, and have passed your"
                    + " referral on. The early help service will be in touch with you.",
            "Go on recording attendance, and take part in the early help plan when you are asked."),
    /** Children’s social care is not named to those who need not know of it. */
    REDIRECT_OTHER_SERVICE(
            TRIAGE,
            "We have passed your referral to another service of the council",
            "Thank you for referring {{child}}. Another service of the council is better placed to help, and we have passed your referral"
                    + " on. That service will be in touch with you if it needs anything.",
            "If you are worried about a child’s safety, follow your safeguarding procedure at once."),
    REDIRECT_CME(
            TRIAGE,
            "We have passed your referral to our children missing education team",
            "Thank you for referring {{child}}. What you told us is for our children missing education team, and we have passed it on."
                    + " They will be in touch with you.",
            "Do not take the name off the roll before that team has agreed it with you.",
            "Tell us at once if you hear where the child is."),
    REDIRECT_EHE(
            TRIAGE,
            "We have passed your referral to our home education team",
            "Thank you for referring {{child}}. What you told us is for our home education team, and we have passed it on. They will be"
                    + " in touch with you.",
            "Send us any letter from the parents about educating the child at home."),
    REDIRECT_SEND(
            TRIAGE,
            "We have passed your referral to our special educational needs team",
            "Thank you for referring {{child}}. We think that the child’s needs should be looked at first, and have passed your referral"
                    + " to our special educational needs and disabilities team. They will be in touch with you.",
            "Have ready what you know of the child’s needs and of the support that is in place."),
    REDIRECT_MEDICAL_S19(
            TRIAGE,
            "We have passed your referral to our team for education otherwise than at school",
            "Thank you for referring {{child}}. We have passed your referral to the team that arranges education for children who cannot"
                    + " attend school. They will be in touch with you.",
            "Go on sending work home, and keep in touch with the child and the family."),
    REDIRECT_OTHER_LA(
            TRIAGE,
            "Your referral belongs to another council",
            "Thank you for referring {{child}}. It is for another council to act on this referral, and we have passed it on.",
            "Please send anything further about this referral to that council."),
    DISCUSS_AT_TSM(
            TRIAGE,
            "We will talk about your referral at our next support meeting",
            "Thank you for referring {{child}}. The best next step is to talk about it together at our next targeting support meeting with"
                    + " you.",
            "Bring the register, and a note of what has been tried, to the meeting."),

    ALLOCATED(
            ALLOCATION,
            "An officer has been named for the case",
            "The case of {{child}} now has an officer, who will be in touch with you and with the family."),
    REALLOCATED(
            ALLOCATION,
            "The case has a new officer",
            "The case of {{child}} has been given to another officer, who has the whole file. You need not tell us anything twice."),

    LEGAL_ACTION_STARTED(
            LEGAL,
            "We have decided to look into legal action",
            "Support has not brought {{child}} back to regular attendance, and the evidence for the next step is complete. We have asked"
                    + " our legal officers to look into it.",
            "Keep the originals of your evidence.",
            "Go on supporting the family. Support does not end when legal action begins.",
            "Tell us at once if attendance changes, or if a mark in the register is corrected."),
    NOTICE_TO_IMPROVE_ISSUED(
            LEGAL,
            "A notice to improve has been issued",
            "We have sent a notice to improve to a parent of {{child}}. It gives the family a set time in which attendance must improve.",
            "Record every session with care: the result is read from your register.",
            "Go on offering the support that the notice names."),
    NOTICE_TO_IMPROVE_SUCCEEDED(
            LEGAL,
            "The notice to improve has worked",
            "Attendance improved in the time that the notice to improve gave. No penalty notice will follow from it.",
            "Tell {{child}} and the family that you have noticed."),
    NOTICE_TO_IMPROVE_FAILED(
            LEGAL,
            "The notice to improve has not worked",
            "Attendance did not improve enough in the time that the notice to improve gave. We will now decide what follows.",
            "Go on recording every session with care, and go on offering support."),
    PENALTY_NOTICE_ISSUED(
            LEGAL,
            "A penalty notice has been issued",
            "We have issued a penalty notice to a parent of {{child}}. We will tell you how it ends.",
            "If the family asks you about the notice, please send them to us. You need not answer for it.",
            "Do not take payments for it."),
    PENALTY_NOTICE_PAID(
            LEGAL,
            "The penalty notice has been paid",
            "The penalty notice that was issued to a parent of {{child}} has been paid. Nothing further follows from it.",
            "Go on recording attendance, and tell us of new unauthorised absence."),
    PENALTY_NOTICE_UNPAID(
            LEGAL,
            "The penalty notice has not been paid",
            "The penalty notice that was issued to a parent of {{child}} was not paid in time. We must now either prosecute or withdraw"
                    + " the notice, and will tell you which.",
            "We may ask you for a statement and for a signed certificate of attendance. Please keep your records ready."),
    PENALTY_NOTICE_WITHDRAWN(
            LEGAL,
            "The penalty notice has been withdrawn",
            "The penalty notice that was issued to a parent of {{child}} has been withdrawn. Nothing further follows from it."),
    PROSECUTION_DECIDED(
            LEGAL,
            "We have decided to prosecute",
            "We have decided to take a parent of {{child}} to court. Our court officer will be in touch with you about the evidence.",
            "Please do not discuss the case with the family, and go on supporting the child."),

    CLOSED_ATTENDANCE_IMPROVED(
            CLOSURE,
            "We have closed the case: attendance has improved",
            "The attendance of {{child}} has improved, and we have closed the case. This is good news, and much of it is your work.",
            "Go on watching attendance, and speak with the family early if it slips."),
    CLOSED_NOTICE_PAID(
            CLOSURE,
            "We have closed the case: the penalty notice was paid",
            "The penalty notice has been paid, and we have closed the case of {{child}}.",
            "Tell us of new unauthorised absence."),
    CLOSED_COURT_ENDED(
            CLOSURE,
            "We have closed the case: the court proceedings have ended",
            "The court proceedings have ended, and we have closed the case of {{child}}.",
            "Go on supporting the child and the family, and tell us of new unauthorised absence."),
    CLOSED_SUPERVISION_ORDER(
            CLOSURE,
            "We have closed the case: a court has made an education supervision order",
            "A court has made an education supervision order for {{child}}, and we have closed this case. The supervisor will be in touch"
                    + " with you.",
            "Work with the supervisor as you did with our officer."),
    CLOSED_SUPPORT_CONTINUES(
            CLOSURE,
            "We have closed the case: another service supports the family",
            "Another service now leads the support for {{child}}, and we have closed our case.",
            "Go on recording attendance, and take part in that service’s plan when you are asked."),
    CLOSED_MOVED(
            CLOSURE,
            "We have closed the case: the family has moved",
            "We have closed the case, because {{child}} has moved to the area of another council. We tell that council what it needs to know.",
            "Keep the name on the roll until the law allows it to be taken off."),
    CLOSED_OFF_ROLL(
            CLOSURE,
            "We have closed the case: the child is no longer on your roll",
            "We have closed the case, because {{child}} is no longer on your roll."),
    CLOSED_HOME_EDUCATED(
            CLOSURE,
            "We have closed the case: the child is educated at home",
            "We have closed the case, because {{child}} is now educated at home. Our home education team is in touch with the family."),
    CLOSED_LEFT(
            CLOSURE,
            "We have closed the case: compulsory schooling has ended",
            "We have closed the case, because {{child}} is no longer of compulsory school age."),
    CLOSED_NO_FURTHER_ACTION(
            CLOSURE,
            "We have closed the case: we will take no further action",
            "We have looked at everything again and will take no further action. We have closed the case of {{child}}.",
            "Go on supporting the family. Speak with us before you send a new referral."),
    CLOSED_DUPLICATE(
            CLOSURE,
            "We have closed a case that was open twice",
            "There were two cases for {{child}}. We have closed this one; the other stays open."),
    CLOSED_WITH_SORROW(
            CLOSURE,
            "We have closed the case",
            "We are very sorry to hear of the death of {{child}}. Our thoughts are with the family, with you and with everybody at your school."
                    + " We have closed the case and will not write about attendance again."),

    TERM_SUMMARY(TERM, "Your referrals and cases this term", "");

    private final Step step;
    private final String heading;
    private final String says;
    private final String next;

    News(Step step, String heading, String says, String... next) {
        this.step = step;
        this.heading = heading;
        this.says = says;
        this.next = String.join("\n", next);
    }

    Step step() {
        return step;
    }

    String heading() {
        return heading;
    }

    String says(String child) {
        return filled(says, child);
    }

    /** What the school should do. */
    List<String> next(String child) {
        return next.lines().map(each -> filled(each, child)).toList();
    }

    private static String filled(String words, String child) {
        return String.join(" ", new Wording(words).paragraphs(Map.of("child", child)));
    }
}
