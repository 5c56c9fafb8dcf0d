package org.rollcall.referral.casework.ending;

/**
 * Something that ended with a case. Opening the case again does not bring it back: the officer decides whether it is begun anew.
 *
 * @param id of the record that ended
 */
public record Anew(Kind kind, String id) {

    /** What it is, and what begins it anew. */
    public enum Kind {
        ATTENDANCE_CONTRACT("Propose a new contract, meet with the parents and have it signed again."),
        PANEL("Plan a new panel and invite to it."),
        PANEL_REVIEW("Look again at what the panel agreed, or plan a new panel."),
        INTERVIEW("Have a panel decide on the interview again and fix a new date."),
        SUPPORT_PLAN("Offer the plan again and ask the family for consent."),
        PARTNER_REFERRAL("Ask the service what came of the referral and write it down, or withdraw it."),
        PLANNED_ACTION("Plan it again for another day.");

        private final String toDo;

        Kind(String toDo) {
            this.toDo = toDo;
        }

        public String toDo() {
            return toDo;
        }
    }
}
