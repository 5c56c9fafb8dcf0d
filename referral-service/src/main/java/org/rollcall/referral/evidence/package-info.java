/** What a school must attach to a referral, by kind of referral: dated data with its source (statutory guidance on school attendance). */
@NullMarked
package org.rollcall.referral.evidence;

import org.jspecify.annotations.NullMarked;
