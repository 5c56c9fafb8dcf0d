/**
 * Attendance contracts (Anti-social Behaviour Act 2003 s.19, there called parenting contracts).
 *
 * <p>A contract is a document in which a parent says that they will comply with stated requirements for a stated period, and the
 * council, or the governing body or proprietor of the school, says that it will give the parent stated support. It is voluntary on both
 * sides, is signed by both, and cannot be made in the parent's absence. It creates no obligation that a court enforces, but what
 * became of it, also that it was declined, is evidence in what may follow. It should always be explored before an education supervision
 * order or a prosecution (Working together to improve school attendance). An independent school and a non-maintained special school
 * are outside the scheme.
 */
@NullMarked
package org.rollcall.referral.contract;

import org.jspecify.annotations.NullMarked;
