package org.rollcall.referral.duty.kept;

import java.time.LocalDate;

/** That a duty was done, or fell: on which day, and which event said so. */
record Ending(LocalDate on, Mark mark) {}
