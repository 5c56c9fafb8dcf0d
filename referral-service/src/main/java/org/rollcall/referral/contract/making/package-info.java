/** How a contract comes about: the meeting that the parents are invited to, who signed at it, or who declined. */
@NullMarked
package org.rollcall.referral.contract.making;

import org.jspecify.annotations.NullMarked;
