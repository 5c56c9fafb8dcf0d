/** What a contract tells others: ids, dates and codes, never its words. */
@NullMarked
package org.rollcall.referral.contract.told;

import org.jspecify.annotations.NullMarked;
