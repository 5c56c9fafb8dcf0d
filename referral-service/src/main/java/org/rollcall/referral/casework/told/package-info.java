/** What a case tells others: ids, dates and codes, never a name or a narrative. */
@NullMarked
package org.rollcall.referral.casework.told;

import org.jspecify.annotations.NullMarked;
