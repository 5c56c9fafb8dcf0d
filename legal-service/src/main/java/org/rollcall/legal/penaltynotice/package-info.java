/** The penalty notice: an offer to discharge liability for an offence under Education Act 1996 s.444 by paying in time (ss.444A and 444B). */
@NullMarked
package org.rollcall.legal.penaltynotice;

import org.jspecify.annotations.NullMarked;
