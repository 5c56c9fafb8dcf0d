/** The enforcement case: opened when casework asks for legal action, with the decision record that must stand before any penalty notice. */
@NullMarked
package org.rollcall.legal.enforcementcase;

import org.jspecify.annotations.NullMarked;
