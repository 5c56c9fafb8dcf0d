/** Who works with a family: the practitioners around it, and the organisations that they come from. */
@NullMarked
package org.rollcall.referral.support.people;

import org.jspecify.annotations.NullMarked;
