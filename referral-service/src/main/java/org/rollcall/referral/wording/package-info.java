/** How people and days are written in the letters of casework. */
@NullMarked
package org.rollcall.referral.wording;

import org.jspecify.annotations.NullMarked;
