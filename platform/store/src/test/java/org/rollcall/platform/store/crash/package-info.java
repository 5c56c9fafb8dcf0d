/** Kills the processes that write, relay and consume, and shows that no event is lost, invented, inverted or taken in twice. */
@NullMarked
package org.rollcall.platform.store.crash;

import org.jspecify.annotations.NullMarked;
