/** Which letters there are about a contract, and what the minutes of a review say. */
@NullMarked
package org.rollcall.referral.contract.letter;

import org.jspecify.annotations.NullMarked;
