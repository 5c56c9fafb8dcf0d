package org.rollcall.referral.evidence;

/**
 * Why a penalty notice is asked for although the national threshold is not met. The national framework for penalty notices (Working
 * together to improve school attendance) "does not prevent a penalty notice from
 * being used in other cases where an offence has been committed"; only the council may give one so, and a team leader approves it.
 */
public enum BelowThreshold {
    DELIBERATE_AVOIDANCE_OF_THRESHOLD("the parents keep the absence just below the threshold on purpose"),
    OTHER_LA_DISCRETION("the council's discretion in another case in which an offence was committed");

    private final String says;

    BelowThreshold(String says) {
        this.says = says;
    }

    /** In words, as it is printed. */
    public String says() {
        return says;
    }
}
