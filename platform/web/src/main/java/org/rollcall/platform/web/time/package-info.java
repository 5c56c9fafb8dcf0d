/** The one clock of a service, in Europe/London, and the one that a demonstration may move. */
@NullMarked
package org.rollcall.platform.web.time;

import org.jspecify.annotations.NullMarked;
