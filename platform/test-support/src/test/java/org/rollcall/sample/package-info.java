/** A small service of the platform, to try the machinery on. */
@NullMarked
package org.rollcall.sample;

import org.jspecify.annotations.NullMarked;
