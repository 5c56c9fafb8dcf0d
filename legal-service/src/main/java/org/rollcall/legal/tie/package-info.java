/**
 * Conflicts of interest, as the referral service tells of them: whoever has declared a tie to a family does not see its case, and does
 * nothing in it. Why somebody is close to a family stays with the referral service.
 */
@NullMarked
package org.rollcall.legal.tie;

import org.jspecify.annotations.NullMarked;
