package org.rollcall.referral.panel;

import static org.rollcall.referral.wording.Written.day;
import static org.rollcall.referral.wording.Written.paragraphs;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.panel.decision.PanelRecord;

/** What the minutes of a panel say, as their page names it; neither the council's reasons nor anybody's address. */
final class PanelMinutes {

    private PanelMinutes() {}

    static Map<String, Object> of(PanelRecord record) {
        PanelRecord.Decision decision = record.decision();
        LocalDate reviewOn = decision.reviewOn();
        Map<String, Object> data = new HashMap<>();
        data.put("outcome", decision.outcome().written());
        data.put("pupilAttended", record.attended().pupil());
        data.put(
                "others",
                record.attended().others().stream()
                        .map(other -> other.name().text())
                        .toList());
        data.put(
                "evidence",
                record.evidence().stream().map(seen -> seen.kind().shows()).toList());
        data.put(
                "awaited", decision.awaited().stream().map(kind -> kind.shows()).toList());
        data.put("parentViews", section(record.parentViews()));
        data.put("pupilViews", section(record.pupilViews()));
        data.put("minutes", paragraphs(record.minutes()));
        data.put("targets", targets(decision));
        data.put("hasTargets", !decision.targets().isEmpty());
        data.put("reviewOn", reviewOn == null ? List.of() : List.of(day(reviewOn)));
        return data;
    }

    static String came(PanelRecord.Attendance attendance) {
        return switch (attendance) {
            case ATTENDED -> "was there";
            case APOLOGISED -> "sent apologies";
            case NO_SHOW -> "did not come";
        };
    }

    private static List<Map<String, Object>> targets(PanelRecord.Decision decision) {
        return decision.targets().stream()
                .map(target -> Map.<String, Object>of("what", target.what().text(), "by", by(target.by())))
                .toList();
    }

    private static String by(@Nullable LocalDate day) {
        return day == null ? "from now on" : day(day);
    }

    /** Nothing, or a section with its paragraphs. */
    private static List<Map<String, Object>> section(@Nullable Narrative words) {
        return words == null ? List.of() : List.of(Map.of("paragraphs", paragraphs(words)));
    }
}
