package org.rollcall.platform.calendar;

import java.time.LocalDate;

/**
 * How a document is handed over, and when it counts as received unless the contrary is proved.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1996/56/section/572">Education Act 1996 s.572: how notices are served</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/1978/30/section/7">Interpretation Act 1978 s.7: service by post</a>
 */
public enum DeliveryMethod {
    /** Given to the person. */
    HAND(0),
    /** Left at the usual or last known home. */
    LEFT_AT_ADDRESS(0),
    /** The second working day after posting (Practice Direction (QBD: Postal Service) [1985] 1 WLR 489). */
    FIRST_CLASS(2),
    /** The fourth working day after posting (the same direction). */
    SECOND_CLASS(4);

    private final int workingDaysInThePost;

    DeliveryMethod(int workingDaysInThePost) {
        this.workingDaysInThePost = workingDaysInThePost;
    }

    public LocalDate deemedReceivedOn(LocalDate sentOn) {
        return workingDaysInThePost == 0 ? sentOn : WorkingDays.after(sentOn, workingDaysInThePost);
    }
}
