/** Between whom a contract is made, what it says and for how long, and the numbers that each council may set for it. */
@NullMarked
package org.rollcall.referral.contract.terms;

import org.jspecify.annotations.NullMarked;
