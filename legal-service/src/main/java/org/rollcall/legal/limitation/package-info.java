/** The time within which an information may be laid before a magistrates' court (Magistrates' Courts Act 1980 s.127). */
@NullMarked
package org.rollcall.legal.limitation;

import org.jspecify.annotations.NullMarked;
