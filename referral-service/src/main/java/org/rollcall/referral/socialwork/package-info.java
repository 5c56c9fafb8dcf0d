/**
 * Children with a social worker: what people write down and do about them, over HTTP. Beneath it are the {@code child} and its links, the
 * {@code cause} that is told, the {@code notification} of it, the {@code news} that it is made from, the {@code letter} that goes out, and
 * the {@code attendance} of these children.
 *
 * <p>Working together to improve school attendance (statutory guidance): the school tells the social worker of unexplained absence,
 * school or council before a name is deleted from the register, and the council watches the attendance of these children through its
 * virtual school head. A school sees that there is a social worker, and the name; never what the work is about.
 */
@NullMarked
package org.rollcall.referral.socialwork;

import org.jspecify.annotations.NullMarked;
