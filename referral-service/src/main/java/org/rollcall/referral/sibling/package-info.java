/**
 * Brothers and sisters of a referred child, as far as referrals have named a parent whom they share: the council works with a family, not
 * with one child of it. A school sees its own pupils only.
 */
@NullMarked
package org.rollcall.referral.sibling;

import org.jspecify.annotations.NullMarked;
