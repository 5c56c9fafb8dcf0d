/**
 * How the attendance of children with a social worker stands: the figures that attendance-service announces, and the virtual school's
 * list of each one's attendance against its target.
 */
@NullMarked
package org.rollcall.referral.socialwork.attendance;

import org.jspecify.annotations.NullMarked;
