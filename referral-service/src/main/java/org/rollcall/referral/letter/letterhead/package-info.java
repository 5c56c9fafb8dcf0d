/**
 * A council's letterhead in versions that hold from a day; what was entered is never changed, so a letter can always be read with the
 * letterhead it had.
 */
@NullMarked
package org.rollcall.referral.letter.letterhead;

import org.jspecify.annotations.NullMarked;
