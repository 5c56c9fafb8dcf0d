/** What a case holds of the work itself: what it rests on, how far it has come, what is aimed at, and what endangers whom. */
@NullMarked
package org.rollcall.referral.casework.plan;

import org.jspecify.annotations.NullMarked;
