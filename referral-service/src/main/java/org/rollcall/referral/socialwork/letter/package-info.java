/** The message that a social worker gets, and the weekly digest: what they say, and that they are kept as they went out. */
@NullMarked
package org.rollcall.referral.socialwork.letter;

import org.jspecify.annotations.NullMarked;
