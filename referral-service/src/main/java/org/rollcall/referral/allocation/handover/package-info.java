/**
 * An officer leaves: all open cases go to one or, by school, to several others, each whole or not at all.
 *
 * <p>The handover is a record of its own that is written before the first case moves, so that it goes on after a crash: by the
 * worker that keeps deadlines, or when the same handover is asked for again. It says in the end what moved and what could not, and why.
 */
@NullMarked
package org.rollcall.referral.allocation.handover;

import org.jspecify.annotations.NullMarked;
