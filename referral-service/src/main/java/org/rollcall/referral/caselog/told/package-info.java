/** What the log tells others: ids, dates and codes, never what was written. */
@NullMarked
package org.rollcall.referral.caselog.told;

import org.jspecify.annotations.NullMarked;
