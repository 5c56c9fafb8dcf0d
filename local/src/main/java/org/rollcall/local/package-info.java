/** The launcher behind {@code ./rollcall}: starts, watches and ends every process of a platform on this machine. */
@NullMarked
package org.rollcall.local;

import org.jspecify.annotations.NullMarked;
