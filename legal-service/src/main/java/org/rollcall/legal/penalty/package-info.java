/** What a penalty notice costs, when it must be paid, how many may be given and for whom: the law, without a record in sight (Education Act 1996 ss.444A and 444B; SI 2007/1867). */
@NullMarked
package org.rollcall.legal.penalty;

import org.jspecify.annotations.NullMarked;
