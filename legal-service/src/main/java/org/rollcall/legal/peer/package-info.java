/** What this service asks other services at the moment of issuing, with the officer's own authority. */
@NullMarked
package org.rollcall.legal.peer;

import org.jspecify.annotations.NullMarked;
