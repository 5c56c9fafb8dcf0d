package org.rollcall.referral.feedback;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Listing;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Cursor;
import org.rollcall.referral.CallersSchool;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.family.ConfidentialAddresses;

/** Feedback as its readers may see it: a school its own, the council all. */
final class VisibleFeedback {

    private final Aggregates<Feedback> feedback;
    private final CaseFiles cases;
    private final Ties ties;
    private final ConfidentialAddresses confidential;

    VisibleFeedback(Aggregates<Feedback> feedback, CaseFiles cases, Ties ties, ConfidentialAddresses confidential) {
        this.feedback = feedback;
        this.cases = cases;
        this.ties = ties;
        this.confidential = confidential;
    }

    /** As the letter says it, to everybody. */
    FeedbackView view(Stored<Feedback> told) {
        return FeedbackView.of(
                told.value(),
                confidential.leftOut(told.tenant(), told.value().about().pupil()));
    }

    /** The school was told it when it was the child's; another school that has the case now reads what it was told itself. */
    Slice<Stored<Feedback>> ofCase(Caller caller, String caseId, Cursor cursor) {
        String school = cases.visible(caller, caseId).school().value();
        Map<String, Object> equal = new HashMap<>();
        equal.put(FeedbackAggregate.CASE, caseId);
        if (!caller.councilSide()) {
            equal.put(FeedbackAggregate.SCHOOL, school);
        }
        return feedback.slice(caller.tenant(), equal, cursor.after(), cursor.limit());
    }

    Slice<Stored<Feedback>> ofSchool(Caller caller, @Nullable String school, Cursor cursor) {
        Map<String, Object> equal = new HashMap<>();
        CallersSchool.of(caller, school).ifPresent(urn -> equal.put(FeedbackAggregate.SCHOOL, urn));
        return feedback.slice(
                caller.tenant(),
                ties.free(caller, Listing.of(equal), FeedbackAggregate.CHILD),
                cursor.after(),
                cursor.limit());
    }
}
