/** Journeys through the gateway of a whole platform that the tests start for themselves. */
@NullMarked
package org.rollcall.acceptance;

import org.jspecify.annotations.NullMarked;
