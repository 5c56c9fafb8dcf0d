/** Whom letters are from and to: the council's letterhead, and names and addresses as they were on the day. */
@NullMarked
package org.rollcall.legal.correspondence;

import org.jspecify.annotations.NullMarked;
