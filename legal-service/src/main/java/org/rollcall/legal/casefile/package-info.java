/** The enforcement case as officers read it, together with its notices. */
@NullMarked
package org.rollcall.legal.casefile;

import org.jspecify.annotations.NullMarked;
