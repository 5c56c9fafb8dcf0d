/** Processes of the operating system: started, recognised again, watched and ended; their ports, logs and memory. */
@NullMarked
package org.rollcall.local.process;

import org.jspecify.annotations.NullMarked;
