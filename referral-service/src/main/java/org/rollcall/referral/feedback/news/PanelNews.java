package org.rollcall.referral.feedback.news;

import java.util.Optional;

/** What a school is told of a panel. Legal planning is the council's own meeting: what follows from it is told when it is done. */
public final class PanelNews {

    private static final String COUNCILS_OWN = "LEGAL_PLANNING";

    private PanelNews() {}

    public static Optional<News> of(String kind, String outcome) {
        return COUNCILS_OWN.equals(kind) ? Optional.empty() : Optional.of(of(outcome));
    }

    private static News of(String outcome) {
        return switch (outcome) {
            case "AGREEMENT_SET" -> News.PANEL_AGREEMENT;
            case "STEP_DOWN" -> News.PANEL_STEP_DOWN;
            case "CONTRACT" -> News.PANEL_CONTRACT;
            default -> News.PANEL_LEGAL_STEP;
        };
    }
}
