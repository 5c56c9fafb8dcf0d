/** Reads from a request what handlers ask for, and bounds what a request may send. */
@NullMarked
package org.rollcall.platform.web.request;

import org.jspecify.annotations.NullMarked;
