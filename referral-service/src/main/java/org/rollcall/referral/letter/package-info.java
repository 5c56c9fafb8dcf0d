/**
 * Letters: the council's letterhead and wording in versions, a preview on sample data, and every letter kept exactly as it was sent.
 */
@NullMarked
package org.rollcall.referral.letter;

import org.jspecify.annotations.NullMarked;
