package org.rollcall.referral.casework.ending;

/**
 * Who takes the work over.
 *
 * @param code the three digits of a council, or the six of a school
 */
public record Receiver(Kind kind, String code) {

    /** A council or a school. */
    public enum Kind {
        COUNCIL("[0-9]{3}"),
        SCHOOL("[0-9]{6}");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        public boolean admits(String code) {
            return code.matches(form);
        }
    }
}
