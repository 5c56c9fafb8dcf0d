package org.rollcall.referral.contract.letter;

import static org.rollcall.referral.wording.Written.day;
import static org.rollcall.referral.wording.Written.paragraphs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.contract.keeping.ContractReview;
import org.rollcall.referral.contract.keeping.Keeping;
import org.rollcall.referral.evidence.Narrative;

/** What the minutes of a review say, as their page names it. */
public final class ReviewMinutes {

    private ReviewMinutes() {}

    /** Of the last review of a contract that runs until a day. */
    public static Map<String, Object> of(Keeping keeping, LocalDate endsOn) {
        ContractReview review = keeping.reviews().getLast();
        ContractReview.AttendanceSince since = review.attendance();
        Map<String, Object> data = new HashMap<>();
        data.put("number", review.number());
        data.put("heldOn", day(review.heldOn()));
        data.put("since", day(since.from()));
        data.put("until", day(since.to()));
        data.put("possible", since.possible());
        data.put("attended", since.attended());
        data.put("unauthorised", since.unauthorised());
        data.put("percentage", "%d.%d%%".formatted(since.perMille() / 10, since.perMille() % 10));
        data.put("parentDid", paragraphs(review.parentDid()));
        data.put("schoolDid", section(review.schoolDid()));
        data.put("councilDid", section(review.councilDid()));
        data.put("parentViews", paragraphs(review.parentViews()));
        data.put("pupilViews", paragraphs(review.pupilViews()));
        data.put("finding", finding(review.finding()));
        data.put("endsOn", day(endsOn));
        LocalDate next = keeping.reviewDueOn();
        data.put("next", next == null ? List.of() : List.of(day(next)));
        return data;
    }

    /** Nothing, or a section with its paragraphs. */
    private static List<Map<String, Object>> section(@Nullable Narrative words) {
        return words == null ? List.of() : List.of(Map.of("paragraphs", paragraphs(words)));
    }

    private static String finding(ContractReview.Finding finding) {
        return switch (finding) {
            case KEPT -> "The contract is being kept.";
            case PARTLY_KEPT -> "The contract is being kept in part.";
            case NOT_KEPT -> "The contract is not being kept.";
        };
    }
}
