/**
 * A council's own words for the parts of each letter that it may word: written as a draft, looked at as a letter, and said from a day
 * on. What was published is never changed, so a letter can always be read with the words it had.
 */
@NullMarked
package org.rollcall.referral.letter.wording;

import org.jspecify.annotations.NullMarked;
