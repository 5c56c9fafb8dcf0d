/** What a panel tells others: ids, dates and codes, never its reasons. */
@NullMarked
package org.rollcall.referral.panel.told;

import org.jspecify.annotations.NullMarked;
