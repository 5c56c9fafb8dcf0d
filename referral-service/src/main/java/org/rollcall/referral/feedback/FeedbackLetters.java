package org.rollcall.referral.feedback;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.referral.family.ConfidentialAddresses;
import org.rollcall.referral.feedback.contact.Names;
import org.rollcall.referral.feedback.contact.OfficerContacts;
import org.rollcall.referral.feedback.contact.SchoolContacts;
import org.rollcall.referral.feedback.news.About;
import org.rollcall.referral.letter.LetterOrder;

/** The letter that says a piece of feedback. */
final class FeedbackLetters {

    private static final String NOT_PRINTABLE = "This is not printed here. Please read it in Rollcall.";

    private final Names names;
    private final SchoolContacts schools;
    private final OfficerContacts officers;
    private final ConfidentialAddresses confidential;

    FeedbackLetters(Names names, SchoolContacts schools, OfficerContacts officers, ConfidentialAddresses confidential) {
        this.names = names;
        this.schools = schools;
        this.officers = officers;
        this.confidential = confidential;
    }

    LetterOrder of(TenantId tenant, Feedback feedback, @Nullable String officer) {
        About about = feedback.about();
        Map<String, Object> data = data(tenant, feedback);
        if (officer != null) {
            officers.shown(tenant, officer).ifPresent(shown -> data.put("officer", shown));
        }
        return new LetterOrder(
                feedback.letterId(),
                feedback.news().step().letter(),
                about.id(),
                about.caseId(),
                about.school(),
                about.pupil(),
                new LetterOrder.Recipient.School(about.school()),
                data);
    }

    private Map<String, Object> data(TenantId tenant, Feedback feedback) {
        About about = feedback.about();
        return FeedbackPage.of(
                feedback.news(),
                names.child(tenant, about.pupil()),
                schools.schoolName(tenant, about.school(), about.pupil()),
                Stationery.written(feedback.on()),
                printable(tenant, feedback));
    }

    /** As the school reads it over the API, unless a font cannot print it. */
    private List<String> printable(TenantId tenant, Feedback feedback) {
        return feedback.reasonsFor(confidential.leftOut(tenant, feedback.about().pupil())).stream()
                .map(reason -> names.isPrintable(reason) ? reason : NOT_PRINTABLE)
                .toList();
    }
}
