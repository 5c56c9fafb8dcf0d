/**
 * Triage: what the council may decide of a referral, what each decision needs, and how long each side has. The guidance expects support
 * first; a refusal says why, a return says what to mend, a redirection says who takes it on.
 */
@NullMarked
package org.rollcall.referral.triage;

import org.jspecify.annotations.NullMarked;
