/**
 * Children with a social worker: who it is, what they must be told of and by when, and how the attendance of these children stands.
 *
 * <p>Working together to improve school attendance (statutory guidance): the school tells the social worker of unexplained absence,
 * school or council before a name is deleted from the register, and the council watches the attendance of these children through its
 * virtual school head. A school sees that there is a social worker, and the name; never what the work is about.
 */
@NullMarked
package org.rollcall.referral.socialwork;

import org.jspecify.annotations.NullMarked;
