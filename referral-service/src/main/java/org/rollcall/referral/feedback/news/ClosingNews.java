package org.rollcall.referral.feedback.news;

/** What a school is told of the reason for which a case ended; less than the council knows. */
public final class ClosingNews {

    private ClosingNews() {}

    public static News of(String reason) {
        return switch (reason) {
            case "ATTENDANCE_IMPROVED" -> News.CLOSED_ATTENDANCE_IMPROVED;
            case "PN_PAID" -> News.CLOSED_NOTICE_PAID;
            case "CONVICTED", "ACQUITTED" -> News.CLOSED_COURT_ENDED;
            case "ESO_MADE" -> News.CLOSED_SUPERVISION_ORDER;
            case "SUPPORT_TRANSFERRED_EARLY_HELP", "SOCIAL_CARE_LEAD" -> News.CLOSED_SUPPORT_CONTINUES;
            case "MOVED_LA" -> News.CLOSED_MOVED;
            case "OFF_ROLL" -> News.CLOSED_OFF_ROLL;
            case "EHE" -> News.CLOSED_HOME_EDUCATED;
            case "LEFT_CSA" -> News.CLOSED_LEFT;
            case "PUPIL_DIED" -> News.CLOSED_WITH_SORROW;
            case "DUPLICATE" -> News.CLOSED_DUPLICATE;
            default -> News.CLOSED_NO_FURTHER_ACTION;
        };
    }
}
