/** The action plan that a parent agreed to, as the letter that they keep. */
@NullMarked
package org.rollcall.referral.support.letter;

import org.jspecify.annotations.NullMarked;
