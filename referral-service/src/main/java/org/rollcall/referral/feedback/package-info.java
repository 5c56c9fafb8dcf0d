/**
 * What a school hears of its referrals: written feedback to the person whom it named, at every step that it is owed (triage, allocation,
 * each contract, panel and legal decision, closure) and in a summary at the end of each term.
 *
 * <p>National guidance (<em>Working together to improve school attendance</em>) has schools and councils share what each knows; the
 * school is told what was decided and what it should do. It is never told what social care knows or does, about the parent's other
 * children, where a parent lives, what a notice cost, or how a court decided about a parent.
 */
@NullMarked
package org.rollcall.referral.feedback;

import org.jspecify.annotations.NullMarked;
