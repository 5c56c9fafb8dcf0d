/** May a penalty notice be issued, and the issuing of it: one decision behind the question and the act. */
@NullMarked
package org.rollcall.legal.issuing;

import org.jspecify.annotations.NullMarked;
