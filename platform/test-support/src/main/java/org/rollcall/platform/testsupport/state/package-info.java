/** The lives that records may lead: every table of states is walked, and shown in {@code docs/states}. */
@NullMarked
package org.rollcall.platform.testsupport.state;

import org.jspecify.annotations.NullMarked;
