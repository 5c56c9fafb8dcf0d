/** Who the parents of a child are, each under one id for as long as the council knows them (Education Act 1996 s.576). */
@NullMarked
package org.rollcall.referral.family;

import org.jspecify.annotations.NullMarked;
